# SPDX-License-Identifier: MIT
"""The calls of Messages that are recorded."""
from azure.communication.messages import MessageTemplateClient, NotificationMessagesClient
from azure.communication.messages import models as m
from azure.communication.messages.models._models import MediaNotificationContent

from cases import Library, case, pages
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
    ])
