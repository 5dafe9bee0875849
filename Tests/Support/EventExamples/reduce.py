"""Writes the examples of events and frames that tests need: python3 reduce.py FOLDER-OF-FACTS"""

import json
import pathlib
import sys

KEYS = ("name", "family", "envelope", "direction", "origin", "expect", "quirks", "body")

facts = pathlib.Path(sys.argv[1])
for source in ("event-grid", "call-automation", "media-streaming"):
    examples = json.loads((facts / f"events-{source}.json").read_text())["examples"]
    reduced = [{key: example[key] for key in KEYS if key in example} for example in examples]
    reduced = [example for example in reduced if example.get("envelope") != "none"]
    lines = ",\n".join(json.dumps(example, ensure_ascii=False) for example in reduced)
    (pathlib.Path(__file__).parent / f"{source}.json").write_text(f"[\n{lines}\n]\n")
