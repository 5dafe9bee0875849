#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reduces JSON facts about a service to one sorted line per fact, in the words that FactLines.swift uses.

A line in parentheses is about something that no operation reaches, such as an event.

    reduce.py FOLDER        writes NAME.facts beside this script for every service of FOLDER/NAME.json

FOLDER has only the routes of conversations. conversations.json has all that the published preview says about them.

Run by hand when the facts change. Nothing here reads a description of ours.
"""
import json
import pathlib
import re
import sys

SERVICES = [
    "identity", "sms", "phone-numbers", "chat", "email", "rooms", "call-automation", "job-router", "messages",
    "sip-routing",
]
PRECONDITIONS = {"If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since"}
# What packages send although the caller left it out: the facts have no word for it, the calls that WireTests recorded
# from the packages show it. With each line, the case, where its first request has it, and what is there.
FROM_RECORDINGS = {
    "sms": {
        "POST /sms identified in body smsRecipients repeatabilityRequestId repeatabilityFirstSent":
            ("send", "body/smsRecipients/0",
             {"to": "+14255550123", "repeatabilityRequestId": "<uuid>", "repeatabilityFirstSent": "<http-date>"}),
        "model SendMessageRequest field smsSendOptions default {}":
            ("send", "body/smsSendOptions", {"enableDeliveryReport": False}),
        "model SmsSendOptions field enableDeliveryReport default false":
            ("send", "body/smsSendOptions/enableDeliveryReport", False),
    },
    "phone-numbers": {
        "POST /availablePhoneNumbers/reservations/{reservationId}/:purchase body default {}":
            ("purchaseReservation", "body", {"agreeToNotResell": False}),
        "model OperatorInformationOptions field includeAdditionalOperatorDetails default false":
            ("searchOperatorInformation", "body/options/includeAdditionalOperatorDetails", False),
        "model OperatorInformationRequest field options default {}":
            ("searchOperatorInformation", "body/options", {"includeAdditionalOperatorDetails": False}),
        "model PhoneNumberPurchaseRequest field agreeToNotResell default false":
            ("purchaseToResell", "body/agreeToNotResell", False),
        "model PhoneNumbersReservationPurchaseRequest field agreeToNotResell default false":
            ("purchaseReservation", "body/agreeToNotResell", False),
    },
    "chat": {
        "POST /chat/threads/{chatThreadId}/typing body default {}": ("sendTypingNotification", "body", {}),
        "model SendChatMessageRequest field type default text": ("sendMessage", "body/type", "text"),
    },
    "job-router": {
        "GET /routing/jobs query status default all": ("listJobs", "query/status", "all"),
        "GET /routing/workers query state default all": ("listWorkers", "query/state", "all"),
        "POST /routing/jobs/{jobId}:reclassify body default {}": ("reclassifyJob", "body", {}),
    },
    "call-automation": {
        "model PlayRequest field playTo default []": ("play", "body/playTo", []),
        "model StartCallRecordingRequest field channelAffinity default []":
            ("startRecording", "body/channelAffinity", []),
    },
}
# The sentence of `clientNotes` that says how often the package looks for the end of each long-running operation.
POLLING = re.compile(r"polls long-running operations every (\d+) s by default")
# The sentence that says which hosts a whole URL may have.
HOSTS = re.compile(r"checked to be https with host suffix (.*)\.$")
FORMATS = {"date-time-rfc1123": "http-date", "uri": "url", "byte": "base64"}
KINDS = {
    "any": "any", "boolean": "bool", "integer": "integer", "number": "number", "object": "map<any>", "stream": "stream",
    "string": "string",
}


def type_text(fact, missing="empty"):
    if fact is None:
        return missing
    kind = fact["kind"]
    if kind in ("ref", "enum"):
        return fact["name"]
    if kind == "array":
        return type_text(fact["items"]) + "[]"
    if kind == "map":
        return f"map<{type_text(fact['values'])}{'?' if fact.get('valueNullable') else ''}>"
    if "format" in fact:
        return FORMATS.get(fact["format"], fact["format"])
    return KINDS[kind]


def literal(value):
    if isinstance(value, list):
        return f"[{', '.join(map(literal, value))}]"
    return value if isinstance(value, str) else json.dumps(value)


def constraints(fact):
    for word, low, high in [("range", "minimum", "maximum"), ("length", "minLength", "maxLength"),
                            ("items", "minItems", "maxItems"), ("items", "minProperties", "maxProperties")]:
        if low in fact or high in fact:
            low, high = fact.get(low, ""), fact.get(high, "")
            # The largest number that the type holds is no limit.
            yield f"{word} {low}...{'' if high == 2147483647 else high}"


def from_recordings(name):
    """The lines of FROM_RECORDINGS, each compared with the recorded request."""
    recorded = pathlib.Path(__file__).parents[2] / "WireTests" / "Expectations" / f"{name}.json"
    cases = {case["name"]: case for case in json.loads(recorded.read_text())["cases"]}
    for line, (case, place, expected) in FROM_RECORDINGS.get(name, {}).items():
        assert cases[case]["origin"] == "package", case
        value = cases[case]["exchanges"][0]["request"]
        for key in place.split("/"):
            value = value[int(key) if isinstance(value, list) else key]
        assert value == expected, f"{line}: {case} sends {value}"
        yield line


class Facts:
    def __init__(self, name, facts):
        self.facts = facts
        self.lines = set(from_recordings(name))
        self.polling = next((found[1] for note in facts["clientNotes"] if (found := POLLING.search(note))), None)
        newer = facts.get("specOnly") or {}
        # Only a version of a published specification is one that a client can choose; a copy adds no version.
        self.newest = newer if newer.get("stability") == "stable" else None
        models = facts["models"] + newer.get("models", [])
        self.models = {model["name"]: model for model in models}
        self.paths = {operation["id"]: self.call(operation) for operation in facts["operations"]}
        self.service()
        for operation in facts["operations"]:
            self.operation(operation)
        envelopes = {o["paging"]["pageModel"] for o in facts["operations"] if o["paging"]}
        for model in facts["models"]:
            if model["usage"] and model["name"] not in envelopes:
                self.model(model)
        for enum in facts["enums"]:
            if enum["usage"] and not self.is_tag(enum["name"]):
                self.enum(enum)
        self.newer(newer)

    def enum(self, enum):
        self.lines.update(f"enum {enum['name']} value {value['value']}" for value in enum["values"])

    def unreached(self):
        """What no operation reaches, such as events: a description may have it."""
        known, self.lines = self.lines, set()
        for model in self.facts["models"]:
            if not model["usage"]:
                self.model(model)
        for enum in self.facts["enums"]:
            if not enum["usage"]:
                self.enum(enum)
        found, self.lines = self.lines - known, known
        return {f"({line})" for line in found}

    def service(self):
        facts = self.facts
        options = facts["auth"]["options"]
        self.lines.update(f"auth {option}" for option in options)
        for scope in options.get("managedIdentity", {}).get("scopes", []):
            self.lines.add(f"entra-scope {scope}")
        notes = [note for operation in facts["operations"] for note in operation["clientNotes"]]
        for found in filter(None, map(HOSTS.search, notes)):
            self.lines.update(f"allowed host {host}" for host in re.split(", | or ", found[1]))
        advice = (self.newest or {}).get("defaultVersion", {}).get("recommend")
        # Other advice is a sentence: the package's default stays, and some operations have a version of their own.
        version = advice if self.newest and advice == self.newest["apiVersion"] else facts["apiVersion"]
        self.lines.add(f"api-version {version}")
        self.lines.update(f"api-versions {version}" for version in facts["apiVersions"])

    @staticmethod
    def call(operation):
        path = operation["path"]
        if path is None:
            words = operation["absoluteUrlParameter"].split("_")
            path = "{" + words[0] + "".join(word.title() for word in words[1:]) + "}"
        return f"{operation['method']} {path}"

    def is_tag(self, enum):
        """Whether an enum only names the members of a union."""
        tags = [m["discriminator"]["wireName"] for m in self.models.values() if m.get("discriminator")]
        uses = [f for m in self.models.values() for f in m["fields"] if f["type"].get("name") == enum]
        if any(self.is_flat_tag(model, f) for model in self.models.values() for f in model["fields"] if f in uses):
            return True
        return bool(uses) and all(f.get("isDiscriminator") or f["wireName"] in tags for f in uses)

    @staticmethod
    def is_flat_tag(model, field):
        """Whether a field names which of the fields beside it is set."""
        names = [model["name"] + "Kind", model["name"] + "Type"]
        return field["wireName"] == "kind" and field["type"].get("name") in names and not model.get("discriminator")

    def values(self, enum):
        return [value["value"] for fact in self.facts["enums"] if fact["name"] == enum for value in fact["values"]]

    def parameter(self, call, place, fact):
        start = f"{call} {place} {fact['wireName']}"
        self.lines.add(f"{start}: {type_text(fact['type'])}{'' if fact['required'] else ' optional'}")
        if "default" in fact:
            self.lines.add(f"{start} default {literal(fact['default'])}")

    def operation(self, operation):
        call = self.call(operation)
        add = self.lines.add
        add(call)
        for fact in operation["pathParameters"]:
            self.parameter(call, "path", fact)
        for fact in operation["queryParameters"]:
            if fact.get("role") != "apiVersion":
                self.parameter(call, "query", fact)
        if not any(fact.get("role") == "apiVersion" for fact in operation["queryParameters"]):
            add(f"{call} without api-version")
        identity = operation["idempotency"] or {}
        ids = {identity.get("requestIdHeader"), identity.get("firstSentHeader")}
        for fact in operation["headerParameters"]:
            if fact["wireName"] in PRECONDITIONS:
                add(f"{call} precondition {fact['wireName']}")
            elif "value" in fact:
                add(f"{call} host header {fact['wireName']}")
            elif fact["wireName"] not in ids:
                self.parameter(call, "header", fact)
        if identity:
            add(f"{call} identified in header {' '.join(sorted(filter(None, ids)))}")
        if operation["accept"] not in (None, "application/json"):
            add(f"{call} accept {operation['accept']}")
        self.request(call, operation["request"])
        if operation["paging"]:
            paging = operation["paging"]
            item = type_text(paging["itemType"])
            add(f"{call} pages of {item} in {paging['itemName']} next {paging['nextLinkName']}")
        for response in operation["responses"]:
            if not operation["paging"]:
                add(f"{call} response {response['status']} {type_text(response['body'])}")
            for header in response["headers"]:
                add(f"{call} response header {header['wireName']}: {type_text(header['type'])}")
        self.errors(call, operation["errors"])
        self.long_running(call, operation["lro"])

    def request(self, call, request):
        if request:
            mark = "" if request["required"] else " optional"
            self.lines.add(f"{call} body {type_text(request['body'])} {request['contentTypes'][0]}{mark}")

    def errors(self, call, errors):
        by_status = dict(errors["byStatus"])
        # A status with the default's model says nothing more.
        for status, model in by_status.items():
            if model != errors["default"]:
                self.lines.add(f"{call} error {status} {model}")
        if errors["default"]:
            self.lines.add(f"{call} error {errors['default']}")
        for header in errors.get("headers", []):
            self.lines.add(f"{call} error header {header}")

    def long_running(self, call, lro):
        if not lro:
            return
        if self.polling:
            self.lines.add(f"{call} looks every {float(self.polling)} seconds")
        self.lines.add(f"{call} monitor {self.paths[lro['statusMonitorOperation']]}")
        self.lines.add(f"{call} status field {lro['statusField']}")
        self.lines.update(f"{call} polls {header}" for header in lro["pollingHeaders"])
        self.lines.update(f"{call} succeeded {state}" for state in lro["succeeded"])
        self.lines.update(f"{call} failed {state}" for state in lro["failed"])
        if lro["finalType"]:
            self.lines.add(f"{call} ends with {type_text(lro['finalType'])} via {lro['finalStateVia']}")

    def inherited(self, model):
        base = self.models.get(model["base"])
        # The members of a union repeat nothing of the union's own fields.
        if base is None or base.get("discriminator"):
            return model["fields"]
        return self.inherited(base) + model["fields"]

    def model(self, model):
        name = model["name"]
        self.lines.add(f"model {name}")
        union = model.get("discriminator")
        tags = {union["wireName"]} if union else set()
        base = self.models.get(model["base"])
        if base and base.get("discriminator"):
            tags.add(base["discriminator"]["wireName"])
        if union:
            for tag, member in union["mapping"].items():
                self.lines.add(f"model {name} member {union['wireName']} {tag} {member}")
        for field in self.inherited(model):
            if self.is_flat_tag(model, field):
                mark = "" if field["required"] else " optional"
                self.lines.update(f"model {name} tag kind{mark} {tag}" for tag in self.values(field["type"]["name"]))
            elif not field.get("isDiscriminator") and field["wireName"] not in tags:
                self.field(name, field)

    def field(self, model, fact):
        start = f"model {model} field {fact['wireName']}"
        marks = ["" if fact["required"] else " optional", " read-only" if fact.get("readOnly") else ""]
        nullable = "?" if fact.get("nullable") else ""
        self.lines.add(f"{start}: {type_text(fact['type'])}{nullable}{''.join(marks)}")
        for word in ("default", "serviceDefault"):
            if word in fact:
                self.lines.add(f"{start} {word} {literal(fact[word])}")
        self.lines.update(f"{start} {limit}" for limit in constraints(fact.get("constraints", {})))

    def newer(self, newer):
        """What the specification has and the package lacks. A line about what no package is known to send begins with
        `unreleased`: a preview, or one of two copies of a specification that disagree."""
        if not newer:
            return
        known = self.lines
        if not self.newest:
            self.lines = set()
        self.newer_lines(newer)
        if not self.newest:
            self.lines = known | {f"unreleased {line}" for line in self.lines - known}

    def newer_lines(self, newer):
        version = newer["apiVersion"]
        for entry in newer.get("apiVersions", [{"version": version, "stability": "stable"}]):
            if entry["stability"] == "stable":
                self.lines.add(f"api-versions {entry['version']}")
        for operation in newer["operations"]:
            self.newer_operation(operation, version)
        envelopes = {o["paging"]["pageModel"] for o in newer["operations"] if o.get("paging")}
        for model in newer.get("models", []):
            if model["name"] not in envelopes:
                self.model(model)
        for enum in newer.get("enums", []):
            if not self.is_tag(enum["name"]):
                self.enum(enum)
        for model, fields in newer.get("addedFields", {}).items():
            for field in fields:
                self.field(model, field)
        for enum, values in newer.get("addedEnumValues", {}).items():
            self.lines.update(f"enum {enum} value {value}" for value in values)
        for field, change in newer.get("changedFields", {}).items():
            self.lines.add(f"model {field.replace('.', ' field ')}: {change}")
        for operation, errors in newer.get("changedErrors", {}).items():
            self.errors(self.paths[operation], errors)
        self.shared(newer.get("sharedTypes", {}))

    def newer_operation(self, operation, version):
        call = self.call(operation)
        since = operation.get("since", version)
        if "responses" in operation:  # described like those of a package
            self.operation(operation)
        # One of the package's own version is sent with the version that the caller chooses.
        self.lines.update([call] + [f"{call} api-version {since}"] * (since != self.facts["apiVersion"]))
        for fact in operation.get("pathParameters", []):
            self.parameter(call, "path", fact)
        self.request(call, operation.get("request"))
        if "response" in operation:  # of some previews, only the routes were extracted
            for status in operation["success"]:
                self.lines.add(f"{call} response {status} {type_text(operation['response'])}")
        self.errors(call, operation.get("errors", {"default": None, "byStatus": {}}))
        auth = operation.get("auth", {})
        options = auth.get("options", [])
        if options and set(options) != set(self.facts["auth"]["options"]):
            self.lines.update(f"{call} auth {option}" for option in options)
            self.lines.update(f"{call} entra-scope {scope}" for scope in auth.get("scopes", []))

    def shared(self, added):
        """Additions to types that several services share: a service without them gets the identifier's raw id."""
        for model in added.get("addedModels", []):
            self.model(model)
        for model, fields in added.get("addedFields", {}).items():
            for field in fields:
                self.field(model, field)
        for model in self.models.values():
            for field in model["fields"]:
                if self.is_flat_tag(model, field):
                    for tag in added.get("addedEnumValues", {}).get(field["type"]["name"], []):
                        mark = "" if field["required"] else " optional"
                        self.lines.add(f"model {model['name']} tag kind{mark} {tag}")


def retirement(facts, name):
    """What becomes of a service. Where its parts have different fates, a line has each of them."""
    for service in facts["services"]:
        if name in service["factFiles"]:
            part = " in part" if service["fate"] == "breakingChange" else ""
            yield f"retires {service['date']}{part}" if service["date"] else "retires never"


def main():
    source, here = pathlib.Path(sys.argv[1]), pathlib.Path(__file__).parent
    ends = json.loads((source / "retirement.json").read_text())
    for name in SERVICES:
        read = json.loads((source / f"{name}.json").read_text())
        if name == "messages":
            read["specOnly"] = json.loads((here / "conversations.json").read_text())
        facts = Facts(name, read)
        lines = facts.lines | facts.unreached() | set(retirement(ends, name))
        (here / f"{name}.facts").write_text("\n".join(sorted(lines)) + "\n")


if __name__ == "__main__":
    main()
