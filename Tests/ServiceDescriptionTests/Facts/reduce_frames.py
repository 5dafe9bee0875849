#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reduces JSON facts about the frames of streams to one sorted line per fact, in the words of FrameFactLines.swift.

    reduce_frames.py FOLDER    writes call-automation.frames beside this script from FOLDER/events-media-streaming.json

Run by hand when the facts change. Nothing here reads a description of ours.
"""
import json
import pathlib
import sys

from reduce import type_text

DIRECTIONS = {"incoming": "received", "outgoing": "sent"}
# The same enum as that of the operations that start a transcription.
RENAMED = {"ResultStatus": "TranscriptionResultType"}


class FrameFacts:
    def __init__(self, facts):
        self.models = {model["name"]: model for model in facts["models"]}
        self.enums = {enum["name"]: enum for enum in facts["enums"]}
        self.lines = set()
        for union in facts["unions"]:
            name, tag = union["name"], union["discriminator"]
            self.lines.add(f"frame {name} {DIRECTIONS[union['direction']]}")
            self.lines.add(f"model {name}")
            frames = [frame for frame in facts["frames"] if frame["direction"] == union["direction"]]
            for frame in frames:
                if frame["status"] == "ga":
                    # A payload without a tag is still one, and an official frame of JavaScript has two payloads.
                    self.lines.add(f"model {name} tag {tag} optional {frame['kind']}")
                    self.payload(name, frame)

    def payload(self, name, frame):
        # An empty object needs no model.
        if self.models[frame["model"]]["fields"]:
            self.lines.add(f"model {name} field {frame['payloadMember']}: {frame['model']} optional")
            self.model(frame["model"])

    def model(self, name):
        self.lines.add(f"model {name}")
        for field in self.models[name]["fields"]:
            if field.get("status") == "unreleased":
                continue
            type = type_text(field["type"])
            mark = "" if field["required"] else " optional"
            self.lines.add(f"model {name} field {field['wireName']}: {RENAMED.get(type, type)}{mark}")
            inner = field["type"]
            while "items" in inner:
                inner = inner["items"]
            if inner["kind"] == "ref":
                self.model(inner["name"])
            elif inner["kind"] == "enum":
                enum = RENAMED.get(inner["name"], inner["name"])
                values = self.enums[inner["name"]]["values"]
                self.lines.update(f"enum {enum} value {value['value']}" for value in values)


def main():
    source, here = pathlib.Path(sys.argv[1]), pathlib.Path(__file__).parent
    facts = FrameFacts(json.loads((source / "events-media-streaming.json").read_text()))
    (here / "call-automation.frames").write_text("\n".join(sorted(facts.lines)) + "\n")


if __name__ == "__main__":
    main()
