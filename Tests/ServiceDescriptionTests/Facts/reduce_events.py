#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reduces JSON facts about events to one sorted line per fact, in the words that EventFactLines.swift uses.

    reduce_events.py FOLDER    writes LIBRARY.events beside this script for every library with events, from
                               FOLDER/events-event-grid.json and FOLDER/events-call-automation.json

Run by hand when the facts change. Nothing here reads a description of ours.
"""
import json
import pathlib
import re
import sys

from reduce import type_text

# The handshakes of subscriptions are no events for apps.
RUNTIME = "runtime"
# Calls that no client library of ours starts: their events belong to those that control calls.
LIBRARIES = {"calling": "call-automation"}
# Identifiers have one form everywhere.
SHARED = "CommunicationIdentifierModel"
# The library has another model of the same name.
RENAMED = {"AcsRouterWorkerSelector": "RouterEventWorkerSelector"}
# Seen in one type of events only, but the field is the same in all.
EVERYWHERE = {"resultInformation": ["resultInfo"]}


def short(name):
    """A model's name without what all of them have."""
    return RENAMED.get(name) or re.sub(r"^Acs|EventData$", "", name)


class EventFacts:
    """The facts of events. What only the specification of their service has is in `newer`: types that operations and
    events share are described once, with all of it."""

    def __init__(self, facts, newer):
        self.newer = newer
        self.models = {model["name"]: model for model in facts["models"] + newer.get("models", [])}
        for name, fields in newer.get("addedFields", {}).items():
            if name in self.models:
                self.models[name] = self.models[name] | {"fields": self.models[name]["fields"] + fields}
        self.enums = {enum["name"]: enum for enum in facts["enums"]}
        self.lines = {}
        for event in facts["events"]:
            library = LIBRARIES.get(event["library"], event["library"])
            if library == RUNTIME:
                continue
            lines = self.lines.setdefault(library, set())
            lines.add(f"event {event['type']} {short(event['dataModel'])}")
            self.model(event["dataModel"], lines, set())

    def inherited(self, model):
        base = self.models.get(model["base"])
        return (self.inherited(base) if base else []) + model["fields"]

    def model(self, name, lines, seen):
        if name in seen or name == SHARED:
            return
        seen.add(name)
        lines.add(f"model {short(name)}")
        for fact in self.inherited(self.models[name]):
            self.field(short(name), fact, lines)
            inner = fact["type"]
            while "items" in inner or "values" in inner:
                inner = inner.get("items") or inner.get("values")
            if inner["kind"] == "ref":
                self.model(inner["name"], lines, seen)
            elif inner["kind"] == "enum":
                values = [value["value"] for value in self.enums[inner["name"]]["values"]]
                values += self.newer.get("addedEnumValues", {}).get(inner["name"], [])
                lines.update(f"enum {short(inner['name'])} value {value}" for value in values)

    def field(self, model, fact, lines):
        start = f"model {model} field {fact['wireName']}"
        is_present = fact["required"] and not fact.get("sometimesAbsent") and not fact.get("nullable")
        type = re.sub(r"\w+", lambda word: short(word.group()), type_text(fact["type"]))
        # The specifications have no width for some numbers.
        type = "double" if type == "number" else type
        lines.add(f"{start}: {type}{'' if is_present else ' optional'}")
        for name in fact.get("wireNameVariants", []) or EVERYWHERE.get(fact["wireName"], []):
            # Names are read in any case.
            if name.lower() != fact["wireName"].lower():
                lines.add(f"{start} or {name}")


def main():
    source, here = pathlib.Path(sys.argv[1]), pathlib.Path(__file__).parent
    all_lines = {}
    for name in ("event-grid", "call-automation"):
        service = source / f"{name}.json"
        newer = json.loads(service.read_text()).get("specOnly") or {} if service.exists() else {}
        # Descriptions have nothing of a preview.
        newer = newer if newer.get("stability", "").startswith("stable") else {}
        facts = EventFacts(json.loads((source / f"events-{name}.json").read_text()), newer)
        for library, lines in facts.lines.items():
            all_lines.setdefault(library, set()).update(lines)
    for library, lines in all_lines.items():
        (here / f"{library}.events").write_text("\n".join(sorted(lines)) + "\n")


if __name__ == "__main__":
    main()
