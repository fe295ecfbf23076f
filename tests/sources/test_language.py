import pytest

from truceline.sources.language import foreign

ENGLISH = """The ministry said that two villages near the river were shelled overnight and that four people
had been wounded. It was the third attack in a week, and observers who were in the area said they had not been
able to reach the road that leads to the bridge. Talks are to go on in Vienna on Monday."""
FRENCH = """Le ministère a déclaré que deux villages près de la rivière ont été bombardés dans la nuit et que
quatre personnes ont été blessées. Les observateurs qui sont dans la région n'ont pas pu atteindre la route du
pont avec les secours. Les pourparlers doivent reprendre lundi à Vienne pour une semaine."""
TURKISH = """Bakanlık, nehir kıyısındaki iki köyün gece boyunca bombalandığını ve dört kişinin yaralandığını
açıkladı. Bu saldırı bir hafta içinde üçüncü oldu ve gözlemciler köprü için kullanılan yola kadar ulaşamadı.
Görüşmeler çok önemli bir konu olarak pazartesi Viyana'da devam edecek ve daha sonra açıklama yapılacak."""


def test_english_passes() -> None:
    assert foreign(ENGLISH) is None


@pytest.mark.parametrize(("text", "name"), [(FRENCH, "French"), (TURKISH, "Turkish")])
def test_another_language_is_named(text: str, name: str) -> None:
    assert foreign(text) == name


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Міністерство заявило, що вночі обстріляно два села біля річки.", "Cyrillic"),
        ("قالت الوزارة إن قريتين قرب النهر تعرضتا للقصف ليلا وأصيب أربعة أشخاص", "Arabic"),
        ("ՀՀ պաշտպանության նախարարությունը հայտնել է երկու գյուղի հրետակոծման մասին", "Armenian"),
    ],
)
def test_another_script_is_named(text: str, letters: str) -> None:
    assert foreign(text) == f"written in {letters} letters"


def test_a_short_text_passes() -> None:
    assert foreign("Deux villages bombardés.") is None
    assert foreign("Два села") is None


def test_a_list_of_names_is_not_taken_for_another_language() -> None:
    assert foreign("Kharkiv Sumy Donetsk Lyman Izium Bakhmut Kupiansk Vovchansk " * 10) is None


def test_english_that_quotes_another_language_passes() -> None:
    assert foreign(ENGLISH + " “Это наша земля”, he wrote. " + ENGLISH) is None
