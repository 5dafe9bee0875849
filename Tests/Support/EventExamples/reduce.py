"""Writes the examples of events that tests need: python3 reduce.py FOLDER-OF-FACTS"""

import json
import pathlib
import sys

KEYS = ("name", "family", "envelope", "origin", "expect", "quirks", "body")

facts = pathlib.Path(sys.argv[1])
for source in ("event-grid", "call-automation"):
    examples = json.loads((facts / f"events-{source}.json").read_text())["examples"]
    reduced = [{key: example[key] for key in KEYS if key in example} for example in examples]
    lines = ",\n".join(json.dumps(example, ensure_ascii=False) for example in reduced if example["envelope"] != "none")
    (pathlib.Path(__file__).parent / f"{source}.json").write_text(f"[\n{lines}\n]\n")
