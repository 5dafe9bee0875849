# SPDX-License-Identifier: MIT
"""The calls that are recorded, with the responses to each."""
import dataclasses
import datetime
from typing import Any, Callable

from azure.communication.chat import ChatClient, ChatMessageType, ChatParticipant, CommunicationTokenCredential
from azure.communication.chat import CommunicationUserIdentifier, MicrosoftTeamsUserIdentifier
from azure.communication.chat import MicrosoftTeamsAppIdentifier
from azure.communication.chat import PhoneNumberIdentifier, UnknownIdentifier
from azure.communication.chat._shared.models import CommunicationCloudEnvironment
from azure.communication.chat._generated.models import AddChatParticipantsRequest
from azure.communication.email import EmailClient
from azure.communication.identity import CommunicationIdentityClient
from azure.communication.phonenumbers import PhoneNumberCapabilities, PhoneNumbersClient
from azure.communication.phonenumbers import OperatorInformationOptions
from azure.communication.phonenumbers._generated.models import AvailablePhoneNumber
from azure.communication.phonenumbers._generated.models import PhoneNumberSearchRequest
from azure.communication.phonenumbers.siprouting import SipRoutingClient, SipTrunk, SipTrunkRoute
from azure.communication.rooms import ParticipantRole, RoomParticipant, RoomsClient
from azure.communication.sms import SmsClient

from examples import BOB, NUMBER, USER

THREAD = "19:uni01_uy5ucb66ugp3lrhe7pxso6xx4hsmm3dl6eyjfefv2n6x3rrurpea@thread.v2"
MESSAGE = "1699374400001"
RESERVATION = "6d4f2f3e-8f7a-4a53-9a2d-2f7a5be1c0aa"
SEARCH = "0d6e7a5c-9f63-4a3f-8f2f-8c5a2d6b7f10"
APP = "7f6a1b0c-55f1-4b5f-9d4b-0f6f2a3c1d2e"
TEAMS_USER = "45ab2481-1c1c-4005-be24-0ffb879b1130"
ROOM = "99199690362660524"
JANE = "8:acs:8540c0de-899f-5cce-acb5-3ec493af3800_c94ff260-162d-46d6-94fd-e79f4d213715"
TENANT = "c70d068c-2f32-484d-9455-73070cd5aadd"
ACCOUNT = "b27b64b9-39d2-44a3-869d-67700b74e805"
SINCE = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
# A token that says it is valid until 2100; unsigned, of nobody.
TOKEN = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJleHAiOjQxMDI0NDQ4MDB9.c2ln"


@dataclasses.dataclass
class ExampleResponse:
    """What an operation of the facts responds with: its first success status unless told, every field unless told.

    An official response is that of the example beside the specification.
    """
    operation: str
    status: int | None = None
    headers: dict = dataclasses.field(default_factory=dict)
    change: Callable[[Any], None] = lambda body: None
    official: bool = False

    def resolved(self, models, operations):
        operation = operations[self.operation]
        if "success" in operation:
            status, type = operation["success"][0], operation["response"]
        else:
            first = next(r for r in operation["responses"] if self.status in (None, r["status"]))
            # What the package does not read of a response, the result of a long-running operation has.
            status, type = first["status"], first["body"] if first.get("bodyRead", True) else None
        example = models.official[self.operation] if self.official else None
        response = {"status": example["status"] if example else status, "headers": dict(self.headers)}
        if type:
            body = example["response"] if example else models.value(type)
            self.change(body)
            response["headers"] = {"Content-Type": "application/json; charset=utf-8"} | response["headers"]
            response |= {"body": body, "fields": models.fields(type, body)}
        return response


@dataclasses.dataclass
class Case:
    """One call. Without `call`, the requests are written by hand from `origin`, because no package sends them."""
    name: str
    operation: str
    responses: list[ExampleResponse]
    call: Callable | None = None
    requests: list[dict] = dataclasses.field(default_factory=list)
    origin: str = "specification"


@dataclasses.dataclass
class Library:
    package: str
    cases: list[Case]


def case(name, operation, call, responses=None):
    return Case(name, operation, responses or [ExampleResponse(operation)], call)


def pages(name, operation, link, call):
    """A list of two pages."""
    return Case(name, operation, two_pages(operation, link), lambda *client: list(call(*client)))


def two_pages(operation, link, official=False):
    """The responses of a list. The first can be the official one; the second has no link to a next page."""
    def linked(body):
        body["nextLink"] = link

    def last(body):
        body.pop("nextLink")
    return [ExampleResponse(operation, change=linked, official=official), ExampleResponse(operation, change=last)]


def cases():
    return {
        "identity": identity(), "sms": sms(), "phone-numbers": phone_numbers(), "chat": chat(), "email": email(),
        "rooms": rooms(), "sip-routing": sip_routing(),
    }


def identity():
    def client(call):
        return lambda endpoint, key, transport: call(
            CommunicationIdentityClient(endpoint, key, transport=transport))
    user = CommunicationUserIdentifier(USER)

    def without_token(body):
        body.pop("accessToken")

    def assignment(name, method, body=None, official=False):
        operation = f"TeamsExtensionAssignment_{'Upsert' if method == 'PUT' else method.title()}"
        headers = {"Accept": "application/json"} | ({"Content-Type": "application/json"} if body else {})
        return Case(name, operation, [ExampleResponse(operation, official=official)], requests=[{
            "method": method, "path": f"/access/teamsExtension/tenants/{TENANT}/assignments/{ACCOUNT}",
            "query": {"api-version": "2025-06-30"}, "headers": headers,
        } | ({"body": body} if body else {})])
    return Library("azure-communication-identity", [
        case("createUser", "CommunicationIdentity_Create", client(lambda c: c.create_user()),
             [ExampleResponse("CommunicationIdentity_Create", change=without_token)]),
        case("createUserWithToken", "CommunicationIdentity_Create", client(
            lambda c: c.create_user_and_token(["chat", "voip"], token_expires_in=datetime.timedelta(hours=2)))),
        case("deleteUser", "CommunicationIdentity_Delete", client(lambda c: c.delete_user(user))),
        case("revokeAccessTokens", "CommunicationIdentity_RevokeAccessTokens",
             client(lambda c: c.revoke_tokens(user))),
        case("exchangeTeamsUserAccessToken", "CommunicationIdentity_ExchangeTeamsUserAccessToken", client(
            lambda c: c.get_token_for_teams_user("an-entra-token", "an-app-id", TEAMS_USER))),
        case("issueAccessToken", "CommunicationIdentity_IssueAccessToken",
             client(lambda c: c.get_token(user, ["chat"]))),
        case("issueShortAccessToken", "CommunicationIdentity_IssueAccessToken", client(
            lambda c: c.get_token(user, ["voip.join"], token_expires_in=datetime.timedelta(minutes=60)))),
        assignment("getAssignment", "GET"),
        assignment("setAssignment", "PUT", {"principalType": "resourceAccount"}),
        assignment("setAssignmentOfUser", "PUT", {"principalType": "user", "clientIds": [APP]}),
        assignment("deleteAssignment", "DELETE"),
        assignment("getOfficialAssignment", "GET", official=True),
        assignment("setOfficialAssignment", "PUT", {"principalType": "resourceAccount"}, official=True),
    ])


def sms():
    def client(call):
        return lambda endpoint, key, transport: call(SmsClient(endpoint, key, transport=transport))

    def two_results(body):
        body["value"][0].pop("errorMessage")
        body["value"].append({"to": "+1425", "httpStatusCode": 400, "successful": False,
                              "errorMessage": "Invalid To phone number format."})

    def opt_out(name):
        return Case(f"{name.lower()}OptOuts", f"OptOuts_{name}", [ExampleResponse(f"OptOuts_{name}")], requests=[{
            "method": "POST",
            "path": f"/sms/optouts:{name.lower()}",
            "query": {"api-version": "2026-01-23"},
            "headers": {"Accept": "application/json", "Content-Type": "application/json"},
            "body": {"from": "+18005551234", "recipients": [{"to": NUMBER}, {"to": "+14255550124"}]},
        }])

    def delivery_report(name, official):
        return Case(name, "DeliveryReports_Get", [ExampleResponse("DeliveryReports_Get", official=official)], requests=[{
            "method": "GET",
            "path": "/deliveryReports/Outgoing_20211110042254_3a3f",
            "query": {"api-version": "2026-01-23"},
            "headers": {"Accept": "application/json"},
        }])

    through_partner = Case("sendThroughPartner", "Sms_Send", [ExampleResponse("Sms_Send")], requests=[{
        "method": "POST",
        "path": "/sms",
        "query": {"api-version": "2026-01-23"},
        "headers": {"Accept": "application/json", "Content-Type": "application/json"},
        "body": {
            "from": "CONTOSO",
            "smsRecipients": [{
                "to": NUMBER, "repeatabilityRequestId": "<uuid>", "repeatabilityFirstSent": "<http-date>"}],
            "message": "Your code is 4711",
            "smsSendOptions": {
                "enableDeliveryReport": True, "deliveryReportTimeoutInSeconds": 300,
                "messagingConnect": {"partner": "Fabrikam", "partnerParams": {"ApiKey": "a key", "ServicePlanId": "7"}},
            },
        },
    }])
    return Library("azure-communication-sms", [
        case("send", "Sms_Send", client(lambda c: c.send("+18005551234", NUMBER, "Your code is 4711"))),
        case("sendToMany", "Sms_Send", client(lambda c: c.send(
            "CONTOSO", [NUMBER, "+1425"], "Grüße 👋 \"quoted\" / \\",
            enable_delivery_report=True, tag="marketing")),
            [ExampleResponse("Sms_Send", change=two_results)]),
        opt_out("Add"), opt_out("Remove"), opt_out("Check"), through_partner,
        delivery_report("getDeliveryReport", False), delivery_report("getOfficialDeliveryReport", True),
    ])


def phone_numbers():
    def client(call, **options):
        return lambda endpoint, key, transport: call(
            PhoneNumbersClient(endpoint, key, transport=transport, **options))

    def generated(call):
        return client(lambda c: call(c._phone_number_client.phone_numbers))

    def monitor(kind):
        def change(body):
            body.pop("error")
            body |= {"operationType": kind, "id": f"{kind}_{SEARCH}"}
            if kind not in ("search", "updatePhoneNumberCapabilities"):
                body.pop("resourceLocation")
        return ExampleResponse("PhoneNumbers_GetOperation", change=change)

    def started(kind, **more):
        location = f"/phoneNumbers/operations/{kind}_{SEARCH}?api-version=2025-06-01"
        return {"Operation-Location": location, "operation-id": f"{kind}_{SEARCH}"} | more
    api = "api-version=2025-06-01"
    countries = "/availablePhoneNumbers/countries"
    both = PhoneNumberCapabilities(calling="inbound", sms="inbound+outbound")
    number = AvailablePhoneNumber(
        country_code="US", phone_number_type="tollFree", assignment_type="application", capabilities=both)
    number.id = "bzQyNTU1NTAxMjM"

    def finished(call):
        return client(lambda c: call(c).result())
    return Library("azure-communication-phonenumbers", [
        pages("listAvailableCountries", "PhoneNumbers_ListAvailableCountries",
              f"{countries}?skip=100&maxPageSize=100&{api}",
              client(lambda c: list(c.list_available_countries()), accepted_language="en-US")),
        pages("listAvailableLocalities", "PhoneNumbers_ListAvailableLocalities",
              f"{{endpoint}}{countries}/US/localities?skip=105&maxPageSize=100&{api}",
              client(lambda c: list(c.list_available_localities(
                  "US", administrative_division="WA", phone_number_type="geographic", skip=5)), accepted_language="fr-FR")),
        pages("listAreaCodes", "PhoneNumbers_ListAreaCodes",
              f"{countries}/US/areaCodes?phoneNumberType=geographic&skip=100&maxPageSize=100&{api}",
              client(lambda c: list(c.list_available_area_codes(
                  "US", "geographic", assignment_type="person", locality="Mercer Island & more",
                  administrative_division="WA")), accepted_language="de-DE")),
        pages("listOfferings", "PhoneNumbers_ListOfferings",
              f"{countries}/US/offerings?skip=100&maxPageSize=100&{api}",
              client(lambda c: list(c.list_available_offerings(
                  "US", phone_number_type="tollFree", assignment_type="application")), accepted_language="es-US")),
        case("browseAvailableNumbers", "PhoneNumbers_BrowseAvailableNumbers", client(
            lambda c: c.browse_available_phone_numbers(
                country_code="US", phone_number_type="tollFree", sms_capability="outbound",
                calling_capability="none", assignment_type="application", phone_number_prefixes=["800", "888"]))),
        case("search", "PhoneNumbers_SearchAvailablePhoneNumbers", finished(
            lambda c: c.begin_search_available_phone_numbers(
                "US", "tollFree", "application", both, area_code="833", quantity=2)), [
            ExampleResponse("PhoneNumbers_SearchAvailablePhoneNumbers", headers=started(
                "search", **{"Location": f"/availablePhoneNumbers/searchResults/{SEARCH}?{api}", "search-id": SEARCH})),
            monitor("search"), ExampleResponse("PhoneNumbers_GetSearchResult")]),
        case("getSearchResult", "PhoneNumbers_GetSearchResult", generated(lambda g: g.get_search_result(SEARCH))),
        case("purchase", "PhoneNumbers_PurchasePhoneNumbers", finished(
            lambda c: c.begin_purchase_phone_numbers(SEARCH, agree_to_not_resell=True)), [
            ExampleResponse("PhoneNumbers_PurchasePhoneNumbers", headers=started("purchase", **{"purchase-id": SEARCH})),
            monitor("purchase")]),
        pages("listReservations", "PhoneNumbers_ListReservations",
              f"/availablePhoneNumbers/reservations?maxPageSize=10&{api}&skip=10",
              client(lambda c: list(c.list_reservations(max_page_size=10)))),
        case("createOrUpdateReservation", "PhoneNumbers_CreateOrUpdateReservation", client(
            lambda c: c.create_or_update_reservation(
                reservation_id=RESERVATION, numbers_to_add=[number], numbers_to_remove=["bzE4MDA1NTUwMTEx"])),
            [ExampleResponse("PhoneNumbers_CreateOrUpdateReservation", status=201)]),
        case("getReservation", "PhoneNumbers_GetReservation", client(lambda c: c.get_reservation(RESERVATION))),
        case("deleteReservation", "PhoneNumbers_DeleteReservation",
             client(lambda c: c.delete_reservation(RESERVATION))),
        case("purchaseToResell", "PhoneNumbers_PurchasePhoneNumbers", finished(
            lambda c: c.begin_purchase_phone_numbers(SEARCH)), [
            ExampleResponse("PhoneNumbers_PurchasePhoneNumbers", headers=started("purchase", **{"purchase-id": SEARCH})),
            monitor("purchase")]),
        case("purchaseReservation", "PhoneNumbers_PurchaseReservation", finished(
            lambda c: c.begin_purchase_reservation(RESERVATION)), [
            ExampleResponse("PhoneNumbers_PurchaseReservation",
                   headers=started("reservationPurchase", **{"reservation-purchase-id": RESERVATION})),
            monitor("reservationPurchase")]),
        pages("listPurchasedPhoneNumbers", "PhoneNumbers_ListPhoneNumbers",
              f"{{endpoint}}/phoneNumbers?skip=100&top=100&{api}",
              client(lambda c: list(c.list_purchased_phone_numbers()))),
        case("getPurchasedPhoneNumber", "PhoneNumbers_GetByNumber",
             client(lambda c: c.get_purchased_phone_number(NUMBER))),
        case("updateCapabilities", "PhoneNumbers_UpdateCapabilities", finished(
            lambda c: c.begin_update_phone_number_capabilities(NUMBER, sms="inbound+outbound", calling="none")), [
            ExampleResponse("PhoneNumbers_UpdateCapabilities", headers=started("updatePhoneNumberCapabilities", **{
                "Location": f"/phoneNumbers/%2B14255550123?{api}", "capabilities-id": SEARCH})),
            monitor("updatePhoneNumberCapabilities"), ExampleResponse("PhoneNumbers_GetByNumber")]),
        case("release", "PhoneNumbers_ReleasePhoneNumber", finished(
            lambda c: c.begin_release_phone_number(NUMBER)), [
            ExampleResponse("PhoneNumbers_ReleasePhoneNumber",
                   headers=started("releasePhoneNumber", **{"release-id": SEARCH})),
            monitor("releasePhoneNumber")]),
        case("searchOperatorInformation", "PhoneNumbers_OperatorInformationSearch",
             client(lambda c: c.search_operator_information(NUMBER))),
        case("searchOperatorDetails", "PhoneNumbers_OperatorInformationSearch", client(
            lambda c: c.search_operator_information(
                [NUMBER, "+14255550124"],
                options=OperatorInformationOptions(include_additional_operator_details=True)))),
        case("getOperation", "PhoneNumbers_GetOperation", generated(
            lambda g: g.get_operation(f"search_{SEARCH}"))),
        case("cancelOperation", "PhoneNumbers_CancelOperation", generated(
            lambda g: g.cancel_operation(f"search_{SEARCH}"))),
        case("searchForOne", "PhoneNumbers_SearchAvailablePhoneNumbers", generated(
            lambda g: g.begin_search_available_phone_numbers("US", PhoneNumberSearchRequest(
                phone_number_type="tollFree", assignment_type="application",
                capabilities=PhoneNumberCapabilities(calling="none", sms="outbound"), quantity=1)).result()), [
            ExampleResponse("PhoneNumbers_SearchAvailablePhoneNumbers", headers=started(
                "search", **{"Location": f"/availablePhoneNumbers/searchResults/{SEARCH}?{api}", "search-id": SEARCH})),
            monitor("search"), ExampleResponse("PhoneNumbers_GetSearchResult")]),
    ])


def chat():
    # The default of the packages for other languages. The package for Python has an older one.
    version = "2025-03-15"

    def client(call):
        return lambda endpoint, key, transport: call(
            ChatClient(endpoint, CommunicationTokenCredential(TOKEN), transport=transport, api_version=version))

    def thread(call):
        return lambda endpoint, key, transport: call(
            ChatClient(endpoint, CommunicationTokenCredential(TOKEN), transport=transport, api_version=version)
            .get_chat_thread_client(THREAD, transport=transport, api_version=version))

    def written(name, operation, method, path, kind, body, official=False, **headers):
        """What is new since the package's version: no package for Python sends it."""
        return Case(name, operation, [ExampleResponse(operation, official=official)], requests=[{
            "method": method, "path": path, "query": {"api-version": version},
            "headers": {"Accept": "application/json", "Content-Type": f"application/{kind}"} | headers, "body": body,
        }])
    ada = CommunicationUserIdentifier(USER)
    users = [
        ChatParticipant(identifier=ada, display_name="Ada", share_history_time=SINCE),
        ChatParticipant(identifier=CommunicationUserIdentifier(BOB)),
    ]
    # The public method takes users only: it looks for an `id` in each identifier.
    others = AddChatParticipantsRequest(participants=[
        ChatParticipant(identifier=PhoneNumberIdentifier(NUMBER))._to_generated(),
        ChatParticipant(identifier=MicrosoftTeamsUserIdentifier(
            TEAMS_USER, cloud=CommunicationCloudEnvironment.DOD))._to_generated(),
        ChatParticipant(identifier=MicrosoftTeamsAppIdentifier(APP))._to_generated(),
        ChatParticipant(identifier=UnknownIdentifier("48:something"))._to_generated(),
    ])
    person = {"communicationIdentifier": {"rawId": USER, "communicationUser": {"id": USER}}}
    api = f"api-version={version}"
    escaped = THREAD.replace(":", "%3A").replace("@", "%40")
    threads = f"{{endpoint}}/chat/threads/{escaped}"
    return Library("azure-communication-chat", [
        case("createThread", "Chat_CreateChatThread", client(
            lambda c: c.create_chat_thread("Order 42", thread_participants=users))),
        pages("listThreads", "Chat_ListChatThreads",
              f"{{endpoint}}/chat/threads?{api}&maxPageSize=2&startTime=2026-01-02",
              client(lambda c: list(c.list_chat_threads(results_per_page=2, start_time=SINCE)))),
        case("deleteThread", "Chat_DeleteChatThread", client(lambda c: c.delete_chat_thread(THREAD))),
        case("getProperties", "ChatThread_GetChatThreadProperties", thread(lambda t: t.get_properties())),
        case("updateProperties", "ChatThread_UpdateChatThreadProperties", thread(
            lambda t: t.update_topic(topic="Order 42: shipped"))),
        case("sendMessage", "ChatThread_SendChatMessage", thread(lambda t: t.send_message("Hello"))),
        case("sendHTMLMessage", "ChatThread_SendChatMessage", thread(lambda t: t.send_message(
            "<b>Hello</b>", sender_display_name="Ada", chat_message_type=ChatMessageType.HTML,
            metadata={"order": "42"}))),
        pages("listMessages", "ChatThread_ListChatMessages",
              f"{threads}/messages?{api}&maxPageSize=1&skipToken=c3RhcnQ%3D",
              thread(lambda t: list(t.list_messages(results_per_page=1, start_time=SINCE)))),
        case("getMessage", "ChatThread_GetChatMessage", thread(lambda t: t.get_message(MESSAGE))),
        case("updateMessage", "ChatThread_UpdateChatMessage", thread(
            lambda t: t.update_message(MESSAGE, "Hello again", metadata={"tag": "blue"}))),
        case("deleteMessage", "ChatThread_DeleteChatMessage", thread(lambda t: t.delete_message(MESSAGE))),
        pages("listParticipants", "ChatThread_ListChatParticipants",
              f"{threads}/participants?{api}&maxPageSize=1&skip=3",
              thread(lambda t: list(t.list_participants(results_per_page=1, skip=2)))),
        case("addParticipants", "ChatThread_AddChatParticipants", thread(lambda t: t.add_participants(users))),
        case("addOtherParticipants", "ChatThread_AddChatParticipants", thread(
            lambda t: t._client.chat_thread.add_chat_participants(THREAD, others))),
        case("removeParticipant", "ChatThread_RemoveChatParticipant", thread(
            lambda t: t.remove_participant(CommunicationUserIdentifier(BOB)))),
        pages("listReadReceipts", "ChatThread_ListChatReadReceipts",
              f"{threads}/readReceipts?{api}&maxPageSize=1&skip=1",
              thread(lambda t: list(t.list_read_receipts(results_per_page=1, skip=0)))),
        case("sendReadReceipt", "ChatThread_SendChatReadReceipt", thread(lambda t: t.send_read_receipt(MESSAGE))),
        case("sendTypingNotification", "ChatThread_SendTypingNotification",
             thread(lambda t: t.send_typing_notification())),
        case("sendNamedTypingNotification", "ChatThread_SendTypingNotification", thread(
            lambda t: t.send_typing_notification(sender_display_name="Ada"))),
        written("createRetainedThread", "Chat_CreateChatThread", "POST", "/chat/threads", "json", {
            "topic": "Lunch",
            "participants": [person | {"displayName": "Jane", "metadata": {"table": "7"}}],
            "metadata": {"order": "42"},
            "retentionPolicy": {"kind": "threadCreationDate", "deleteThreadAfterDays": 30},
        }, **{"repeatability-request-id": "<uuid>"}),
        written("createOfficialThread", "Chat_CreateChatThread", "POST", "/chat/threads", "json", {
            "topic": "Lunch",
            "participants": [{"communicationIdentifier": {"rawId": JANE, "communicationUser": {"id": JANE}},
                              "displayName": "Jane"}],
            "retentionPolicy": {"kind": "threadCreationDate", "deleteThreadAfterDays": 30},
        }, official=True, **{"repeatability-request-id": "<uuid>"}),
        written("updateRetention", "ChatThread_UpdateChatThreadProperties", "PATCH", f"/chat/threads/{escaped}",
                "merge-patch+json", {"metadata": {"order": "43"}, "retentionPolicy": {"kind": "none"}}),
        written("addParticipantWithMetadata", "ChatThread_AddChatParticipants", "POST",
                f"/chat/threads/{escaped}/participants/:add", "json",
                {"participants": [person | {"metadata": {"table": "8"}}]}),
    ])


def email():
    def sent(message, **options):
        return lambda endpoint, key, transport: EmailClient(
            endpoint, key, transport=transport).begin_send(message, **options).result()
    location = {"Operation-Location": f"/emails/operations/{SEARCH}?api-version=2025-09-01"}

    def state(word, *fields):
        def change(body):
            body["status"] = word
            for field in fields:
                body.pop(field)
        return change
    steps = [
        ExampleResponse("Email_Send", headers=location, change=state("Running", "error")),
        ExampleResponse("Email_GetSendResult", change=state("Succeeded", "error")),
    ]
    everything = {
        "headers": {"X-Priority": "1"},
        "senderAddress": "no-reply@contoso.com",
        "content": {"subject": "Grüße 👋", "plainText": "Hello \"Ada\"", "html": "<b>Hello</b><img src='cid:logo'>"},
        "recipients": {
            "to": [{"address": "ada@example.com", "displayName": "Ada"}, {"address": "bob@example.com"}],
            "cc": [{"address": "cc@example.com"}],
            "bcc": [{"address": "bcc@example.com"}],
        },
        "attachments": [{
            "name": "logo.png", "contentType": "image/png", "contentInBase64": "iVBORw0KGgo=", "contentId": "logo"}],
        "replyTo": [{"address": "help@contoso.com"}],
        "userEngagementTrackingDisabled": True,
    }
    least = {
        "senderAddress": "no-reply@contoso.com",
        "content": {"subject": "Your order", "plainText": "It is on its way."},
        "recipients": {"to": [{"address": "ada@example.com"}]},
    }
    return Library("azure-communication-email", [
        case("send", "Email_Send", sent(least, operation_id=SEARCH), steps),
        case("sendEverything", "Email_Send", sent(everything, operation_id=SEARCH), steps),
        Case("getSendResult", "Email_GetSendResult", [ExampleResponse("Email_GetSendResult", change=state("Failed"))], requests=[{
            "method": "GET",
            "path": f"/emails/operations/{SEARCH}",
            "query": {"api-version": "2025-09-01"},
            "headers": {"Accept": "application/json"},
        }]),
    ])


def rooms():
    def client(call):
        return lambda endpoint, key, transport: call(RoomsClient(endpoint, key, transport=transport))
    until = datetime.datetime(2026, 3, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
    ada = RoomParticipant(communication_identifier=CommunicationUserIdentifier(USER), role=ParticipantRole.PRESENTER)
    bob = RoomParticipant(communication_identifier=CommunicationUserIdentifier(BOB), role=ParticipantRole.CONSUMER)
    api = "api-version=2025-03-13"
    return Library("azure-communication-rooms", [
        case("createRoom", "Rooms_Create", client(lambda c: c.create_room(
            valid_from=SINCE, valid_until=until, pstn_dial_out_enabled=True, participants=[ada, bob]))),
        case("createEmptyRoom", "Rooms_Create", client(lambda c: c.create_room(
            valid_from=SINCE, valid_until=until, pstn_dial_out_enabled=True, participants=[]))),
        pages("listRooms", "Rooms_List", f"{{endpoint}}/rooms?{api}&skipToken=c3RhcnQ%3D",
              client(lambda c: list(c.list_rooms()))),
        case("getRoom", "Rooms_Get", client(lambda c: c.get_room(ROOM))),
        case("updateRoom", "Rooms_Update", client(lambda c: c.update_room(
            room_id=ROOM, valid_from=SINCE, valid_until=until, pstn_dial_out_enabled=False))),
        # The public method sends null for what the caller leaves out, which would reset it.
        case("extendRoom", "Rooms_Update", client(lambda c: c._rooms_service_client.rooms.update(
            room_id=ROOM, update_room_request={"validUntil": until}))),
        case("deleteRoom", "Rooms_Delete", client(lambda c: c.delete_room(ROOM))),
        pages("listParticipants", "Participants_List", f"/rooms/{ROOM}/participants?{api}&skip=100",
              client(lambda c: list(c.list_participants(ROOM)))),
        case("addParticipants", "Participants_Update", client(
            lambda c: c.add_or_update_participants(room_id=ROOM, participants=[ada, bob]))),
        case("removeParticipants", "Participants_Update", client(
            lambda c: c.remove_participants(room_id=ROOM, participants=[CommunicationUserIdentifier(BOB), ada]))),
    ])


def sip_routing():
    def client(call):
        return lambda endpoint, key, transport: call(SipRoutingClient(endpoint, key, transport=transport))
    trunk = SipTrunk(fqdn="sbc.contoso.com", sip_signaling_port=5061)
    route = SipTrunkRoute(name="All", description="Every number", number_pattern="\\+[1-9]\\d+", trunks=["sbc.contoso.com"])
    bare = SipTrunkRoute(name="Emergency", number_pattern="911")
    return Library("azure-communication-phonenumbers", [
        case("getConfiguration", "SipRouting_Get", client(lambda c: list(c.list_trunks()))),
        case("setTrunk", "SipRouting_Update", client(lambda c: c.set_trunk(trunk))),
        case("deleteTrunk", "SipRouting_Update", client(lambda c: c.delete_trunk("old.contoso.com"))),
        case("updateNothing", "SipRouting_Update", client(lambda c: c._rest_service.sip_routing.update())),
        case("setRoutes", "SipRouting_Update", client(lambda c: c.set_routes([route, bare]))),
        # Named after its first request.
        case("replaceTrunks", "SipRouting_Get", client(lambda c: c.set_trunks([trunk])), [
            ExampleResponse("SipRouting_Get"), ExampleResponse("SipRouting_Update")]),
    ])
