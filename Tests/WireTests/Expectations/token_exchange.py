# SPDX-License-Identifier: MIT
"""The exchange of a person's token, which no package offers as an operation: several have a client of it inside."""
import copy
import json

from azure.communication.callautomation._shared.token_exchange import TokenExchangeClient
from azure.core.credentials import AccessToken

from cases import ExampleResponse, Library, case

PERSON = AccessToken("token-of-the-signed-in-person", 4102444800)
# The facts have one of the two routes as an operation of Identity, the other one among what all services share.
ENTRA, TEAMS = "EntraToken_Exchange", "TeamsExtensionToken_Exchange"
ENTRA_SCOPE = "https://communication.azure.com/clients/.default"
TEAMS_SCOPE = "https://auth.msft.communication.azure.com/TeamsExtension.ManageCalls"
RESULT = "CommunicationIdentityAccessTokenResult"


class SignIn:
    """The sign-in of an app."""

    def get_token(self, *scopes, **options):
        return PERSON


def token_exchange_facts(folder):
    """The models and operations of both routes, as facts of one service."""
    identity = json.loads((folder / "identity.json").read_text())
    common = json.loads((folder / "_common.json").read_text())["entraTokenExchange"]
    models = copy.deepcopy([model for model in identity["models"] if model["name"].startswith("CommunicationIdentity")])
    result = next(model for model in models if model["name"] == RESULT)
    for field in result["fields"]:
        # The packages read the token only. Another operation with this model can be without it.
        field["required"] = common["tokenPath"].startswith(f"{field['wireName']}.")
    teams = next(operation for operation in identity["specOnly"]["operations"] if operation["id"] == TEAMS)
    entra = {"id": ENTRA, "success": [common["successStatus"]], "response": {"kind": "ref", "name": RESULT}}
    examples = [example for example in identity["specOnly"]["examples"] if example["operation"] == TEAMS]
    newer = {"stability": "stable", "operations": [], "examples": examples}
    return {"models": models, "enums": [], "operations": [entra, teams], "specOnly": newer}


def token_exchange():
    def exchange(scope):
        return lambda endpoint, key, transport: TokenExchangeClient(
            endpoint, SignIn(), [scope], transport=transport).exchange_entra_token()
    return Library("azure-communication-callautomation", [
        case("exchangeEntraToken", ENTRA, exchange(ENTRA_SCOPE)),
        case("exchangeTeamsToken", TEAMS, exchange(TEAMS_SCOPE)),
        case("exchangeOfficialTeamsToken", TEAMS, exchange(TEAMS_SCOPE), [ExampleResponse(TEAMS, official=True)]),
    ])
