#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reduces Microsoft's Python packages, one for each API version, to what the older versions of a service lack.

    reduce_versions.py FOLDER     writes versions.json beside this script

FOLDER has the wheels of CHAINS (`pip download --no-deps azure-communication-NAME==VERSION`). Their generated code is
parsed, never run. What is compared are the lines of SERVICE.facts beside it, whose newest
version is the last of a chain; nothing here reads a description of ours. A version that no package has is that of the
facts, which are from the service's specification.

By service, `versions` says what each was read from, oldest first. `sent` and `returned` have each line that an older
version lacks, with the first version that has it. A line is left out if everything that leads to it is as new.
`shared` has those of types that several services share. Run by hand when a service has a new version.
"""
import json
import pathlib
import re
import sys

from version_lines import Facts
from version_package import Package, call

HERE = pathlib.Path(__file__).resolve().parent
FACTS = "specification"
CHAINS = {
    "call-automation": ("callautomation", {
        "2023-03-06": "1.0.0", "2023-10-15": "1.1.0", "2024-04-15": "1.2.0", "2024-09-15": "1.3.0",
        "2025-05-15": "1.4.0", "2025-06-15": "1.5.0", "2026-03-12": "1.6.0"}),
    "chat": ("chat", {"2024-03-07": "1.3.0", "2025-03-15": FACTS}),
    "email": ("email", {"2023-03-31": "1.0.0", "2024-07-01-preview": "1.0.1b1", "2025-09-01": "1.1.0"}),
    "identity": ("identity", {
        "2021-03-07": "1.0.0", "2022-06-01": "1.1.0", "2022-10-01": "1.3.0", "2023-10-01": "1.4.0",
        "2025-06-30": FACTS, "2026-09-23": FACTS}),
    "messages": ("messages", {"2024-02-01": "1.0.0", "2024-08-30": "1.1.0", "2025-09-01-preview": FACTS}),
    "phone-numbers": ("phonenumbers", {"2025-04-01": "1.3.0", "2025-06-01": "1.4.0"}),
    "rooms": ("rooms", {"2024-04-15": "1.1.1", "2025-03-13": "1.2.0"}),
    "sms": ("sms", {"2021-03-07": "1.1.0", "2026-01-23": FACTS}),
}
# Types that several services share: ACSCore has them by hand, for every version of every service.
SHARED = re.compile(r"\w+ (Communication|PhoneNumber|MicrosoftTeams|TeamsExtension)\w*(IdentifierModel|TokenScope)\b")


UNRELEASED = "unreleased "


def released(text):
    """The lines that a package has."""
    return "\n".join(line for line in text.splitlines() if not line.startswith(UNRELEASED))


def offered(text):
    """The lines of the versions that a caller can choose: what no package sends belongs to the newest one, unless the
    facts name a version of its own."""
    if f"{UNRELEASED}api-versions " in text:
        return released(text)
    return "\n".join(line.removeprefix(UNRELEASED) for line in text.splitlines())


def main():
    wheels, result = pathlib.Path(sys.argv[1]), {}
    for service, (name, chain) in CHAINS.items():
        text = (HERE / f"{service}.facts").read_text()
        facts = Facts(released(text))
        known, facts = set(facts.all()), Facts(offered(text))
        unreleased = set(facts.all()) - known
        users = {direction: facts.users(direction) for direction in ("sent", "returned")}
        packages = [Package(next(wheels.glob(f"azure_communication_{name}-{package}-*.whl")), version)
                    for version, package in chain.items() if package != FACTS]

        def has(package, line):
            words = line.split()
            if words[0] == "model" and len(words) == 2:
                return words[1] in package.fields
            if words[0] == "enum":
                return line.lower() in package.lines or words[3] in getattr(package, "words", ())
            if words[0] == "model":
                keys = [package.keys[d].get(c, ()) for d in users for c in users[d].get(words[1], ())]
                return words[3] in package.all_fields(words[1]) or any(words[3] in key for key in keys)
            return " ".join([call(*words[:2])] + [word.lower() for word in words[2:]]) in package.lines

        def since(line):
            """The first version that has it; empty if that is the oldest. The newest has every line of the facts."""
            if line in unreleased:
                return list(chain)[-1]
            having = [version for package, version in zip(packages, chain) if has(package, line)]
            first = having[0] if having else list(chain)[len(packages)] if len(packages) < len(chain) else None
            assert first, f"{service}: no package has {line}"
            return "" if first == next(iter(chain)) else first

        entry = {"versions": {v: p if p == FACTS else f"azure-communication-{name} {p}" for v, p in chain.items()}}
        found = {direction: facts.differences(direction, since) for direction in users}
        entry["sent"] = {line: v for line, v in sorted(found["sent"].items()) if not SHARED.match(line)}
        entry["returned"] = {line: v for line, v in sorted(found["returned"].items())
                             if not SHARED.match(line) and line not in entry["sent"]}
        entry["shared"] = {line: v for d in found for line, v in sorted(found[d].items()) if SHARED.match(line)}
        result[service] = {key: value for key, value in entry.items() if value}
    (HERE / "versions.json").write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
