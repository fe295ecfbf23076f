"""Natural Earth's land, water, borders and disputed areas, kept small beside the code that draws them."""
