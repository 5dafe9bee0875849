#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the facts' notes on how Microsoft's clients use an operation into client-notes.txt, and keeps their proofs.

    reduce_notes.py FOLDER        reads FOLDER/NAME.json of every service

Run by hand when the facts change. Write a proof under each new note; ClientNoteTests fails until all have one.
"""
import json
import pathlib
import sys

from reduce import SERVICES

FILE = pathlib.Path(__file__).parent / "client-notes.txt"


def notes(folder):
    for service in SERVICES:
        facts = json.loads((folder / f"{service}.json").read_text())
        for place, object in [(service, facts)] + [(f"{service} {o['id']}", o) for o in facts["operations"]]:
            for note in object.get("clientNotes", []):
                yield f"{place}: {note}"


def proofs():
    """The proofs of each note in the file."""
    found, note = {}, None
    for line in FILE.read_text().splitlines():
        if line.startswith("> "):
            found[note].append(line)
        elif line and not line.startswith("# "):
            note = line
            found[note] = []
    return found


if __name__ == "__main__":
    old = proofs()
    head = "\n".join(line for line in FILE.read_text().splitlines() if line.startswith("# "))
    blocks = ["\n".join([note] + old.get(note, [])) for note in notes(pathlib.Path(sys.argv[1]))]
    FILE.write_text("\n\n".join([head] + blocks) + "\n")
    print(f"{len(blocks)} notes, {sum(note not in old for note in notes(pathlib.Path(sys.argv[1])))} of them new")
