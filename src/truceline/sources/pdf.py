"""PDF files: the text layer by pypdf, put back into paragraphs. Nothing is recognised from images."""

import io
import logging
from collections.abc import Iterator
from pathlib import Path

import pypdf
from pypdf.errors import FileNotDecryptedError

from truceline.claims import Document
from truceline.sources import lines
from truceline.sources.document import build
from truceline.sources.errors import Unreadable
from truceline.sources.header import Given, Header

LARGEST_TEXT = 20_000_000  # characters: a small file may unfold into any amount

logging.getLogger("pypdf").addHandler(logging.NullHandler())  # without a handler its warnings go to stderr


def documents(path: Path, data: bytes, given: Given) -> Iterator[Document]:
    """The one document of a PDF file, a paragraph a line.

    Page numbers and running heads are left out, wrapped lines are joined. Of the file's own metadata nothing
    is taken: title and date there are often those of a template.
    """
    text = "\n".join(lines.paragraphs(_pages(path, data)))
    if not text:
        why = "holds no text, only images perhaps"
        raise Unreadable(
            path, why, "recognise its text first, for example with ocrmypdf, or save it as a .txt file"
        )
    yield build(
        path,
        data,
        text,
        Header().under(given),
        extractor=f"pypdf {pypdf.__version__}",
        media_type="application/pdf",
        marked=(),
    )


def _pages(path: Path, data: bytes) -> list[str]:
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        pages = [page.extract_text() for page in reader.pages]
    except FileNotDecryptedError as error:
        raise Unreadable(path, "is encrypted", "save it without a password") from error
    except Exception as error:  # pypdf raises many kinds on malformed files
        why = f"is no PDF file that can be read ({type(error).__name__})"
        raise Unreadable(path, why, "save it anew, or give its text as a .txt file") from error
    if sum(map(len, pages)) > LARGEST_TEXT:
        raise Unreadable(path, "holds too much text", "split it, or give only the report's own pages")
    return [page.encode("utf-8", "replace").decode() for page in pages]  # lone surrogates of broken fonts
