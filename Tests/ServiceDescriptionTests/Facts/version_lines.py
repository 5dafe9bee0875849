# SPDX-License-Identifier: MIT
"""The lines of facts about a service, and which of them leads to which."""
import re

from version_package import call


class Facts:
    """The lines of a service, and which leads to which."""

    def __init__(self, text):
        self.roots = {"sent": [], "returned": []}  # (line of an operation or parameter, the type that it leads to)
        self.parts = {}  # type: [(line, the type that it leads to)]
        self.operations = []
        for line in text.splitlines():
            if match := re.match(r"([A-Z]+ /\S+)(?: (.*))?$", line):
                self.operation(match[1], match[2])
            elif match := re.match(r"(model (\S+) field \S+): ([^ ]+)", line):
                self.parts.setdefault(match[2], []).append((match[1], re.sub(r"map<|[\[\]<>?]", "", match[3])))
            elif match := re.match(r"model (\S+) member \S+ \S+ (\S+)", line):
                self.parts.setdefault(match[1], []).append((f"model {match[2]}", match[2]))
            elif match := re.match(r"(enum (\S+) value .*)", line):
                self.parts.setdefault(match[2], []).append((match[1], ""))

    def operation(self, operation, words):
        if not words:
            self.operations.append(operation)
        elif match := re.match(r"((?:query|header) \S+): ([^ ]+)", words):
            self.roots["sent"].append((f"{operation} {match[1]}", match[2]))
        elif match := re.match(r"identified in header (.*)", words):
            self.roots["sent"] += [(f"{operation} header {name}", "") for name in match[1].split()]
        elif match := re.match(r"(body|response \d+|pages of|ends with) ([\w.]+)", words):
            self.roots["sent" if match[1] == "body" else "returned"].append((operation, match[2]))

    def all(self):
        """Every line that can be newer than another."""
        yield from self.operations
        for parts in (*self.roots.values(), *self.parts.values()):
            yield from (line for line, _ in parts)

    def users(self, direction):
        """The operations that lead to each type."""
        found = {}
        for line, kind in self.roots[direction]:
            todo = [kind]
            while todo:
                kind = todo.pop()
                if call(*line.split()[:2]) not in found.setdefault(kind, set()):
                    found[kind].add(call(*line.split()[:2]))
                    todo += [inner for _, inner in self.parts.get(kind, [])]
        return found

    def differences(self, direction, since):
        """Every line that is newer than all that leads to it, with its version."""
        # Of each type, the oldest version in which something leads to it.
        first, todo = {}, []

        def reach(kind, version):
            if kind in self.parts and version < first.get(kind, "~"):
                first[kind] = version
                todo.append(kind)

        found = {line: since(line) for line in self.operations if direction == "sent"}
        for line, kind in self.roots[direction]:
            operation = since(" ".join(line.split()[:2]))
            if since(line) > operation:
                found[line] = since(line)
            reach(kind, max(operation, since(line)))
        while todo:
            kind = todo.pop()
            for line, inner in self.parts[kind]:
                if inner in self.parts:
                    reach(inner, max(first[kind], since(line)))
        for kind, version in first.items():
            # A value that only responses have is never refused: enums are open.
            lines = [line for line, _ in self.parts[kind] if direction == "sent" or line.startswith("model")]
            found.update({line: since(line) for line in lines if since(line) > version})
        return {line: version for line, version in found.items() if version}
