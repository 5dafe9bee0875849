# SPDX-License-Identifier: MIT
"""The calls of Messages that are recorded."""
from azure.communication.messages import MessageTemplateClient, NotificationMessagesClient
from azure.communication.messages import models as m
from azure.communication.messages.models._models import MediaNotificationContent

from cases import Case, ExampleResponse, Library, case, pages, two_pages
from examples import NUMBER

CHANNEL = "9d3c1f8e-2b5a-4c7d-8e6f-1a2b3c4d5e6f"
MEDIA = "d19e68ec-bdd6-4a50-8dfb-cbb1642df6ab"
# A URL of Azure Storage, whose signature is percent-encoded.
URL = "https://contoso.blob.core.windows.net/media/menu.bin?sv=2025-01-05&sig=a%2Fb%2Bc%3D"


def messages():
    def send(model, fields):
        body = model(channel_registration_id=CHANNEL, to=[NUMBER], **fields)
        return lambda endpoint, key, transport: NotificationMessagesClient(
            endpoint, key, transport=transport).send(body)

    def client(call):
        return lambda endpoint, key, transport: call(NotificationMessagesClient(endpoint, key, transport=transport))

    def templates(call):
        return lambda endpoint, key, transport: call(MessageTemplateClient(endpoint, key, transport=transport))

    def sent(name, model, /, **fields):
        return case(name, "NotificationMessages_Send", send(model, fields))
    shipped = m.MessageTemplate(
        name="sample_shipping_confirmation", language="en_US",
        template_values=[m.MessageTemplateText(name="1", text="3"), m.MessageTemplateText(name="2", text="Grüße 👋")],
        bindings=m.WhatsAppMessageTemplateBindings(body=[
            m.WhatsAppMessageTemplateBindingsComponent(ref_value="1"),
            m.WhatsAppMessageTemplateBindingsComponent(ref_value="2")]))
    everything = m.MessageTemplate(
        name="sample_everything", language="de",
        template_values=[
            m.MessageTemplateDocument(name="a", url=URL, caption="The menu", file_name="menu.pdf"),
            m.MessageTemplateImage(name="b", url=URL, caption="A photo", file_name="photo.jpg"),
            m.MessageTemplateVideo(name="c", url=URL, caption="A film", file_name="film.mp4"),
            m.MessageTemplateLocation(name="d", location_name="Contoso", address="1 Main Street",
                                      latitude=47.5, longitude=-122.25),
            m.MessageTemplateText(name="e", text="Hello"),
            m.MessageTemplateQuickAction(name="f", payload="yes"),
            m.MessageTemplateQuickAction(name="g", text="order/42"),
        ],
        bindings=m.WhatsAppMessageTemplateBindings(
            header=[m.WhatsAppMessageTemplateBindingsComponent(ref_value="a")],
            body=[m.WhatsAppMessageTemplateBindingsComponent(ref_value="e")],
            footer=[m.WhatsAppMessageTemplateBindingsComponent(ref_value="e")],
            buttons=[m.WhatsAppMessageTemplateBindingsButton(sub_type="quickReply", ref_value="f"),
                     m.WhatsAppMessageTemplateBindingsButton(sub_type="url", ref_value="g")]))
    return Library("azure-communication-messages", [
        sent("sendText", m.TextNotificationContent, content="Grüße 👋 \"quoted\" / \\"),
        sent("sendImage", m.ImageNotificationContent, content="The menu", media_uri=URL),
        sent("sendOlderImage", MediaNotificationContent, content="The menu", media_uri=URL),
        sent("sendVideo", m.VideoNotificationContent, caption="The menu", media_uri=URL),
        sent("sendAudio", m.AudioNotificationContent, media_uri=URL),
        sent("sendDocument", m.DocumentNotificationContent, caption="The menu", file_name="menu.pdf", media_uri=URL),
        sent("sendTemplate", m.TemplateNotificationContent, template=shipped),
        sent("sendTemplateWithoutValues", m.TemplateNotificationContent,
             template=m.MessageTemplate(name="hello_world", language="en_US")),
        sent("sendTemplateWithEverything", m.TemplateNotificationContent, template=everything),
        case("downloadMedia", "NotificationMessages_DownloadMedia", client(lambda c: list(c.download_media(MEDIA)))),
        pages("listTemplates", "MessageTemplate_ListTemplates",
              f"{{endpoint}}/messages/channels/{CHANNEL}/templates?api-version=2024-08-30&maxpagesize=2&skip=2",
              templates(lambda c: list(c.list_templates(CHANNEL, maxpagesize=2)))),
    ] + conversations())


def conversations():
    """No Python package has them. The requests follow the published preview: its examples have some of them, the others
    are written from its models."""
    version = {"api-version": "2025-09-01-preview"}
    path, channel = "/messages/conversations", "0f0eb78e-a576-1dfc-b414-0f0756de3338"
    thread = f"{path}/19%3A34adfa4f-cedf-4dc0-ba29-b6d1a69ab345%40thread.v2"

    def request(method, path, body=None, query=version, identified=True):
        headers = {"Accept": "application/json"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        if method == "POST" and identified:
            headers |= {"Repeatability-First-Sent": "<http-date>", "Repeatability-Request-ID": "<uuid>"}
        return {"method": method, "path": path, "query": query, "headers": headers} | (
            {} if body is None else {"body": body})

    def told(name, operation, requests, responses):
        return Case(name, operation, responses, requests=requests, origin="the published preview; no Python package")

    def single(name, operation, *arguments, official=True, **options):
        return told(name, operation, [request(*arguments, **options)], [ExampleResponse(operation, official=official)])

    def listed(name, operation, path, query):
        """Two pages; the first is the official example, with a link to the second."""
        link = f"{{endpoint}}{path}?{'&'.join(f'{key}={value}' for key, value in (version | query).items())}&skip=2"
        return told(name, operation, [request("GET", path, query=version | query),
                                      request("GET", path, query=version | query | {"skip": "2"})],
                    two_pages(operation, link, official=True))

    def without_inner_error(body):
        """An inner error is its code alone: without the code, there is none."""
        body["invalidParticipants"][0]["error"].pop("innererror")
    customer = {"displayName": "Customer", "kind": "external", "contacts": [{"id": "12345678901", "kind": "whatsApp"}]}
    support = {"displayName": "Support", "kind": "internal",
               "contact": {"id": "8:acs:uuid1", "kind": "communication"}}
    bot = {"kind": "internal", "contact": {"id": "28:bot", "kind": "bot", "botAppId": CHANNEL}}
    template = {"name": "hello_world", "language": "en_US"}
    sent = "ConversationThread_SendMessage"

    def message(name, content, official=False, **strategy):
        return single(name, sent, "POST", f"{thread}/messages:send", {"request": content} | strategy, official=official)
    return [
        single("createConversation", "ConversationAdministration_CreateConversation", "POST", path, {
            "conversation": {
                "topic": "Test", "deliveryChannelIds": [channel],
                "outboundDeliveryStrategy": "allParticipants", "participants": [customer, support]},
            "initialMessage": {"content": "I need help"}}, identified=False),
        single("getConversation", "ConversationAdministration_GetConversation", "GET", thread),
        told("terminateConversation", "ConversationAdministration_TerminateConversation",
             [request("POST", f"{thread}:terminate")],
             [ExampleResponse("ConversationAdministration_TerminateConversation")]),
        told("deleteConversation", "ConversationAdministration_DeleteConversation", [request("DELETE", thread)],
             [ExampleResponse("ConversationAdministration_DeleteConversation")]),
        listed("listConversations", "ConversationThread_ListConversations", path,
               {"maxPageSize": "25", "participantId": "8:acs:uuid2", "channelId": channel}),
        listed("listConversationMessages", "ConversationThread_ListMessages", f"{thread}/messages",
               {"maxPageSize": "2", "participantId": "8:acs:uuid2"}),
        message("sendConversationText", {"kind": "text", "content": "I need help"}, official=True,
                outboundDeliveryStrategy="allParticipants"),
        message("sendConversationImage", {"kind": "image", "caption": "The menu", "mediaUri": URL}),
        message("sendConversationVideo", {"kind": "video", "caption": "The menu", "mediaUri": URL}),
        message("sendConversationAudio", {"kind": "audio", "mediaUri": URL}, outboundDeliveryStrategy="internalOnly"),
        message("sendConversationDocument",
                {"kind": "document", "caption": "The menu", "fileName": "menu.pdf", "mediaUri": URL}),
        message("sendConversationTemplate", {"kind": "template", "template": template}),
        single("addParticipants", "ConversationThread_AddParticipants", "POST", f"{thread}/participants:add",
               {"participants": [customer, support, bot]}),
        told("addInvalidParticipants", "ConversationThread_AddParticipants",
             [request("POST", f"{thread}/participants:add", {"participants": [customer]})],
             [ExampleResponse("ConversationThread_AddParticipants", change=without_inner_error)]),
        single("removeParticipants", "ConversationThread_RemoveParticipants", "POST", f"{thread}/participants:remove",
               {"participantIds": ["8:acs:uuid2"]}),
        single("analyzeConversation", "ConversationThread_AnalyzeConversation", "POST", f"{thread}:analyze"),
    ]
