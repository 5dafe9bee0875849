# SPDX-License-Identifier: MIT
"""Records what Microsoft's Python packages send for every operation, and writes one expectation file per library.

    pip install azure-communication-identity==1.5.0 azure-communication-sms==1.1.0 \
        azure-communication-phonenumbers==1.4.0 azure-communication-chat==1.3.0 \
        azure-communication-email==1.1.0 azure-communication-rooms==1.2.0 \
        azure-communication-callautomation==1.6.0 azure-communication-messages==1.1.0 \
        azure-communication-jobrouter==1.0.0
    python3 record.py FOLDER_OF_API_FACTS [SERVICE ...]

Nothing is sent over a network: a transport of our own responds with examples of every model field. The facts say which
fields are required. What only a newer specification has, such as SMS opt-outs, is written from the facts by hand.
"""
import base64
import importlib.metadata
import json
import pathlib
import re
import sys
from urllib.parse import parse_qsl, urlsplit

from azure.core.credentials import AzureKeyCredential
from azure.core.pipeline.transport import HttpResponse, HttpTransport
from requests.structures import CaseInsensitiveDict

from call_automation import call_automation
from cases import cases
from examples import Models, is_described
from job_router import job_router
from messages import messages
from token_exchange import token_exchange, token_exchange_facts

ENDPOINT = "https://contoso.communication.azure.com"
CONVERSATIONS = pathlib.Path(__file__).parents[2] / "ServiceDescriptionTests" / "Facts" / "conversations.json"
KEY = AzureKeyCredential(base64.b64encode(b"a key of nobody").decode())
# Set by the pipeline for every operation and checked apart from the expectations.
COMMON_HEADERS = {"user-agent", "x-ms-date", "x-ms-content-sha256", "authorization", "content-length",
                  "x-ms-client-request-id", "x-ms-return-client-request-id"}


class Response(HttpResponse):
    def __init__(self, request, response):
        super().__init__(request, None)
        self.status_code = response["status"]
        self.headers = CaseInsensitiveDict(response["headers"])
        self.reason = ""
        self.content_type = response["headers"].get("Content-Type")
        body = response.get("body")
        self.bytes = b"" if body is None else json.dumps(body).replace("{endpoint}", ENDPOINT).encode()

    def body(self):
        return self.bytes

    def stream_download(self, pipeline, **kwargs):
        return iter([self.bytes])

    def iter_bytes(self):
        return iter([self.bytes])

    def read(self):
        return self.bytes

    def json(self):
        return json.loads(self.bytes)

    @property
    def content(self):
        return self.bytes


class Recorder(HttpTransport):
    """Answers in turn, and keeps every request."""

    def __init__(self, responses):
        self.responses = list(responses)
        self.requests = []

    def send(self, request, **kwargs):
        self.requests.append(describe(request))
        response = self.responses[len(self.requests) - 1]
        headers = {name: value.replace("{endpoint}", ENDPOINT) for name, value in response["headers"].items()}
        return Response(request, response | {"headers": headers})

    def open(self): ...
    def close(self): ...
    def __exit__(self, *arguments): ...
    def sleep(self, duration): ...


def describe(request):
    """Method, path, query, headers and body, with what is made per call replaced by its shape."""
    url = urlsplit(request.url)
    body = request.body.decode() if isinstance(request.body, bytes) else request.body
    return {
        "method": request.method,
        "path": url.path,
        "query": {name: query_value(value) for name, value in parse_qsl(url.query, keep_blank_values=True)},
        "headers": {
            name: shape(name, value)
            for name, value in sorted(request.headers.items()) if name.lower() not in COMMON_HEADERS
        },
    } | ({"body": shapes(json.loads(body))} if body else {})


def query_value(value):
    """The rooms package prints the name of its enum's case into the links of further pages."""
    return value.removeprefix("ApiVersion.V").replace("_", "-") if value.startswith("ApiVersion.V") else value


def shapes(value):
    if isinstance(value, dict):
        return {key: shape(key, shapes(member)) for key, member in value.items()}
    return [shapes(item) for item in value] if isinstance(value, list) else value


def shape(name, value):
    if name == "cloud":
        return value.lower()  # the package sends PUBLIC; the specification's values are lower-case
    if name == "teamsAppSource":
        return value | {"cloud": "public"}  # the package loses the cloud
    if name == "Operation-Id":
        return "<uuid>"
    if name == "x-ms-host":
        return "<host>"
    if name.lower().startswith("repeatability"):
        assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT", value)
        return "<http-date>" if value.endswith("GMT") else "<uuid>"
    return value


def record(case, models, operations):
    exchanges = []
    responses = [response.resolved(models, operations) for response in case.responses]
    if case.call:
        transport = Recorder(responses)
        case.call(ENDPOINT, KEY, transport)
        requests = transport.requests
    else:
        requests = case.requests
    assert len(requests) == len(responses), f"{case.name}: {len(requests)} requests, {len(responses)} responses"
    for request, response in zip(requests, responses):
        exchanges.append({"request": request, "response": response})
    return {
        "name": case.name,
        "operation": case.operation,
        "origin": "package" if case.call else case.origin,
        # Whether a response is that of the example beside the specification.
        "hasOfficialResponse": any(response.official for response in case.responses),
        "exchanges": exchanges,
    }


def main(facts_folder, services):
    here = pathlib.Path(__file__).parent
    others = {"call-automation": call_automation(), "job-router": job_router(), "messages": messages(),
              "token-exchange": token_exchange()}
    for service, library in (cases() | others).items():
        if services and service not in services:
            continue
        if service == "token-exchange":
            facts = token_exchange_facts(facts_folder)
        else:
            facts = json.loads((facts_folder / f"{service}.json").read_text())
        if service == "messages":  # the facts have only the routes of conversations
            facts["specOnly"] = json.loads(CONVERSATIONS.read_text())
        models = Models(facts)
        operations = {operation["id"]: operation for operation in facts["operations"]}
        newer = facts.get("specOnly") or {}
        if is_described(newer):
            # The exchange of a person's token is in another library.
            operations |= {operation["id"]: operation for operation in newer["operations"]
                           if "entraUserToken" not in operation.get("auth", {}).get("options", [])}
        recorded = [record(case, models, operations) for case in library.cases]
        missing = operations.keys() - {case.operation for case in library.cases}
        assert not missing, f"{service}: nothing recorded for {missing}"
        shown = {response.operation for case in library.cases for response in case.responses if response.official}
        unused = (models.official.keys() & operations.keys()) - shown
        assert not unused, f"{service}: the official responses of {unused} are in no case"
        expectations = {
            "recordedFrom": f"{library.package} {importlib.metadata.version(library.package)}",
            "runOn": f"azure-core {importlib.metadata.version('azure-core')}",
            "cases": recorded,
        }
        text = json.dumps(expectations, indent=2, ensure_ascii=False)
        (here / f"{service}.json").write_text(text + "\n")
        print(f"{service}: {len(recorded)} cases, {len(operations)} operations")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), sys.argv[2:])
