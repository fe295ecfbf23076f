import io
from pathlib import Path

import pypdf
import pytest

from truceline.claims import Document
from truceline.sources import Given, Unreadable
from truceline.sources.pdf import documents

LINES = [
    "The mission visited three villages on the northern bank of the river and",
    "spoke with the heads of two of them. Four houses had been dam-",
    "aged, and one of the schools was closed.",
    "The mission could not reach the bridge.",
]


def pdf(pages: list[list[str]]) -> bytes:
    """A PDF file with these lines of text on its pages, written by hand."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    kids = []
    for lines in pages:
        drawn = " ".join(f"({line}) Tj T*" for line in lines)
        stream = f"BT /F1 10 Tf 12 TL 40 750 Td {drawn} ET" if lines else ""
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        content = len(objects)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {content} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    body, offsets = "%PDF-1.4\n", []
    for number, value in enumerate(objects, start=1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{value}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    trailer = f"trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return f"{body}xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}".encode()


def read(data: bytes, options: Given | None = None) -> Document:
    (document,) = documents(Path("report.pdf"), data, options or Given())
    return document


def test_lines_become_paragraphs_and_broken_words_whole() -> None:
    document = read(pdf([LINES]))
    assert document.text == (
        "The mission visited three villages on the northern bank of the river and spoke with the heads "
        "of two of them. Four houses had been damaged, and one of the schools was closed.\n"
        "The mission could not reach the bridge."
    )
    assert document.media_type == "application/pdf"
    assert document.extractor.startswith("pypdf ")


def test_pages_are_joined() -> None:
    assert read(pdf([LINES[:2], LINES[2:]])).text == read(pdf([LINES])).text


def test_the_user_says_when_it_was_published() -> None:
    assert read(pdf([LINES]), Given(published="2031-05-04")).published == "2031-05-04"


def test_images_without_text_are_refused_with_a_cure() -> None:
    with pytest.raises(Unreadable, match="holds no text, only images perhaps: recognise its text first"):
        read(pdf([[]]))


def test_an_encrypted_file_is_refused_with_a_cure() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf([LINES])))
    writer.encrypt("secret", algorithm="RC4-128")
    locked = io.BytesIO()
    writer.write(locked)
    with pytest.raises(Unreadable, match="is encrypted: save it without a password"):
        read(locked.getvalue())


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.4\ngarbage" * 50, b"not a PDF", pdf([LINES])[:300]])
def test_a_damaged_file_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match=r"^report\.pdf (is no PDF file|holds no text)"):
        read(data)
