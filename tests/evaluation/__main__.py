"""`make eval`: the accuracy of the reader on annotated articles, where they are at hand.

The articles are private evaluation material beside the project; nothing of them is kept here.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = ROOT.parent / "shared" / "evaluation" / "articles"


def main() -> int:
    scorer = ARTICLES.parent / "score_claims.py"
    if not scorer.exists():
        sys.stdout.write(f"eval: no annotated articles at {ARTICLES.name}/ beside the project: nothing to score.\n")
        return 0
    truceline = Path(sys.executable).parent / "truceline"
    command = f"{truceline} read {{file}} --published {{date}}"
    return subprocess.run(
        [sys.executable, scorer, ARTICLES, "--command", command, "--jobs", "2"], check=False
    ).returncode


if __name__ == "__main__":
    raise SystemExit(main())
