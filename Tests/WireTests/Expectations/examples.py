# SPDX-License-Identifier: MIT
"""Realistic responses, made from the facts about each model: every field is there, and each says whether it must be."""

USER = "8:acs:37691ec4-57fb-4c0f-ae31-32791610cb14_0000"
BOB = "8:acs:37691ec4-57fb-4c0f-ae31-32791610cb14_0001"
NUMBER = "+14255550123"

IDENTIFIERS = {
    "user": {"kind": "communicationUser", "rawId": USER, "communicationUser": {"id": USER}},
    "bob": {"rawId": BOB, "communicationUser": {"id": BOB}},
    "phone": {"kind": "phoneNumber", "rawId": "4:" + NUMBER, "phoneNumber": {"value": NUMBER, "isAnonymous": False}},
    "teams": {
        "kind": "microsoftTeamsUser",
        "rawId": "8:dod:45ab2481-1c1c-4005-be24-0ffb879b1130",
        "microsoftTeamsUser": {
            "userId": "45ab2481-1c1c-4005-be24-0ffb879b1130", "isAnonymous": False, "cloud": "dod"},
    },
    "app": {
        "kind": "microsoftTeamsApp",
        "rawId": "28:gcch:7f6a1b0c-55f1-4b5f-9d4b-0f6f2a3c1d2e",
        "microsoftTeamsApp": {"appId": "7f6a1b0c-55f1-4b5f-9d4b-0f6f2a3c1d2e", "cloud": "gcch"},
    },
    "extension": {
        "kind": "teamsExtensionUser",
        "rawId": "8:gcch-acs:7a1e_8b2f_9c3d",
        "teamsExtensionUser": {"userId": "9c3d", "tenantId": "8b2f", "resourceId": "7a1e", "cloud": "gcch"},
    },
}

QUEUE_SELECTOR = {"key": "Region", "labelOperator": "equal", "value": "EU"}
# Each field of a selector, as the service returns it.
WORKER_SELECTOR = {"key": "English", "labelOperator": "greaterThanOrEqual", "value": 7, "expiresAfterSeconds": 30.5,
                   "expedite": True, "status": "active", "expiresAt": "2026-01-10T10:00:30.5311999+00:00"}
EXPRESSION = {"kind": "expression", "language": "powerFx", "expression": "If(job.Escalated = true, true, false)"}
LABELS = {"Region": "EU", "Level": 2, "Share": 0.5, "Open": True}

# Values by model and field, then by field alone. What is not here is made from its type.
VALUES = {
    "CommunicationIdentity.id": USER,
    "CommunicationIdentityAccessToken.token": "{token}",
    "CommunicationIdentityAccessToken.expiresOn": "2099-12-31T00:00:00.1234567+00:00",
    "CreateChatThreadResult.chatThread.deletedOn": "2026-02-01T11:00:00Z",
    "ChatMessage.id": "1699374400001",
    "ChatMessage.sequenceId": "41",
    "ChatMessage.version": "1699374400000",
    "ChatMessage.metadata": {"order": "42", "tag": "blue"},
    "ChatMessage.senderCommunicationIdentifier": IDENTIFIERS["user"],
    "ChatMessageContent.initiatorCommunicationIdentifier": IDENTIFIERS["app"],
    "ChatMessageReadReceipt.senderCommunicationIdentifier": IDENTIFIERS["bob"],
    "ChatParticipant.communicationIdentifier": IDENTIFIERS["teams"],
    "ChatParticipant.metadata": {"table": "7"},
    "ChatThreadProperties.createdByCommunicationIdentifier": IDENTIFIERS["user"],
    "ChatThreadProperties.id": "19:uni01_uy5ucb66ugp3lrhe7pxso6xx4hsmm3dl6eyjfefv2n6x3rrurpea@thread.v2",
    "ChatThreadProperties.metadata": {"order": "42"},
    "ChatThreadItem.id": "19:uni01_zzyt2lpxjmsefsc5v5gcsbz6gxxqv4mb3ymb5yh2cd4f@thread.v2",
    "ChatAttachment.id": "0-wus-d1-66994fe0ae92c75a11",
    "ChatAttachment.attachmentType": "image",
    "ChatAttachment.name": "plan.png",
    "SendChatMessageResult.id": "1699374400002",
    "OperatorDetails.name": "Contoso Mobile",
    "PhoneNumberOperation.id": "search_0d6e7a5c-9f63-4a3f-8f2f-8c5a2d6b7f10",
    "PhoneNumberOperation.status": "succeeded",
    "PhoneNumberOperation.operationType": "search",
    "PhoneNumberOperation.resourceLocation": "/availablePhoneNumbers/searchResults/0d6e7a5c",
    "PhoneNumbersReservation.id": "6d4f2f3e-8f7a-4a53-9a2d-2f7a5be1c0aa",
    "PhoneNumbersReservation.status": "active",
    "PhoneNumberSearchResult.error": "NoError",
    "PurchasedPhoneNumber.id": "14255550123",
    "AvailablePhoneNumber.id": "bzQyNTU1NTAxMjM",
    "PhoneNumberSearchResult.phoneNumbers": ["+18005550111", "+18005550112"],
    "ConversationMessageItem.sequenceId": 7,
    "ConversationMessageItem.senderCommunicationIdentifier": BOB,
    "DeliveryReport.messageId": "Outgoing_20211110042254_3a3f",
    "DeliveryReport.from": "+18005551234",
    "TeamsExtensionAssignmentResponse.objectId": "b27b64b9-39d2-44a3-869d-67700b74e805",
    "TeamsExtensionAssignmentResponse.tenantId": "c70d068c-2f32-484d-9455-73070cd5aadd",
    "SmsSendResponseItem.messageId": "Outgoing_20211110042254_3a3f",
    "OperatorInformation.numberType": "mobile",
    "PhoneNumberOffering.phoneNumberType": "geographic",
    "EmailSendResult.id": "0d6e7a5c-9f63-4a3f-8f2f-8c5a2d6b7f10",
    "EmailSendResult.status": "Succeeded",
    "ErrorDetail.code": "EmailDroppedAllRecipientsSuppressed",
    "ErrorDetail.target": "recipients",
    "MessageReceipt.messageId": "6cb1de7f-6d0f-4c4b-9d0e-9f6b7f0f5a1c",
    "MessageTemplateItem.language": "en_US",
    "MessageTemplateItem.name": "sample_shipping_confirmation",
    "MessageTemplateItem.status": "approved",
    "RoomModel.id": "99199690362660524",
    "RoomParticipant.rawId": USER,
    "RoomParticipant.role": "Presenter",
    "SipConfiguration.trunks": {"old.contoso.com": {"sipSignalingPort": 1234}},
    "SipTrunkRouteInternal.trunks": ["old.contoso.com"],
    "BestWorkerMode.scoringRule": {
        "kind": "function", "functionUri": "https://contoso.azurewebsites.net/api/score?v=1",
        "credential": {"functionKey": "a function's key", "appKey": "an app's key", "clientId": "default"}},
    "ClassificationPolicy.queueSelectorAttachments": [
        {"kind": "conditional", "condition": EXPRESSION, "queueSelectors": [QUEUE_SELECTOR]},
        {"kind": "passThrough", "key": "Region", "labelOperator": "equal"},
        {"kind": "ruleEngine", "rule": {
            "kind": "webhook", "authorizationServerUri": "https://contoso.com/token",
            "webhookUri": "https://contoso.com/selectors",
            "clientCredential": {"clientId": "router", "clientSecret": "a secret"}}},
        {"kind": "static", "queueSelector": QUEUE_SELECTOR},
        {"kind": "weightedAllocation", "allocations": [{"weight": 0.25, "queueSelectors": [QUEUE_SELECTOR]}]},
    ],
    "ClassificationPolicy.prioritizationRule": {"kind": "static", "value": 5},
    "ClassificationPolicy.workerSelectorAttachments": [
        {"kind": "conditional", "condition": {"kind": "static", "value": True}, "workerSelectors": [WORKER_SELECTOR]},
        {"kind": "passThrough", "key": "Language", "labelOperator": "lessThanOrEqual", "expiresAfterSeconds": 60.5},
        {"kind": "ruleEngine", "rule": {"kind": "directMap"}},
        {"kind": "static", "workerSelector": WORKER_SELECTOR},
        {"kind": "weightedAllocation", "allocations": [{"weight": 0.75, "workerSelectors": [WORKER_SELECTOR]}]},
    ],
    "ExceptionPolicy.exceptionRules": [
        {"id": "long", "trigger": {"kind": "queueLength", "threshold": 100}, "actions": [
            {"kind": "cancel", "id": "stop", "note": "The queue is full.", "dispositionCode": "Overflow"}]},
        {"id": "late", "trigger": {"kind": "waitTime", "thresholdSeconds": 90.5}, "actions": [
            {"kind": "reclassify", "id": "raise", "classificationPolicyId": "urgent", "labelsToUpsert": LABELS},
            {"kind": "manualReclassify", "id": "move", "queueId": "urgent", "priority": 10,
             "workerSelectors": [WORKER_SELECTOR]}]},
    ],
    "RouterJob.assignments": {"246d5a06-c04a-4b6b-8a34-02bbd9fdad68": {
        "assignmentId": "246d5a06-c04a-4b6b-8a34-02bbd9fdad68", "workerId": "ada",
        "assignedAt": "2026-01-10T10:00:00.5311999+00:00", "completedAt": "2026-01-10T10:05:00Z",
        "closedAt": "2026-01-10T10:06:00Z"}},
    "RouterJob.attachedWorkerSelectors": [WORKER_SELECTOR],
    "RouterJob.id": "order/42",
    "RouterJob.labels": LABELS,
    "RouterJob.matchingMode": {"kind": "scheduleAndSuspend", "scheduleAt": "2026-03-02T03:04:05Z"},
    "RouterJob.requestedWorkerSelectors": [WORKER_SELECTOR],
    "RouterJob.status": "queued",
    "RouterJob.tags": {"Order": "42", "VIP": False},
    "RouterQueue.labels": LABELS,
    "RouterQueueStatistics.estimatedWaitTimeMinutes": {"1": 10, "10": 2.5},
    "RouterWorker.labels": LABELS,
    "RouterWorker.queues": ["main", "urgent"],
    "RouterWorker.tags": {"Name": "Ada"},
    "CallConnectionProperties.answeredFor": {"value": NUMBER},
    "CallConnectionProperties.callConnectionId": "411f0b00-dc73-4528-a9e6-968ba983d2a1",
    "CallConnectionProperties.source": IDENTIFIERS["app"],
    "CallConnectionProperties.targets": [IDENTIFIERS[kind] for kind in ("user", "teams", "phone", "extension")],
    "CallParticipant.identifier": IDENTIFIERS["user"],
    "CommunicationUserIdentifierModel.id": USER,
    "PhoneNumberIdentifierModel.assertedId": "a",
    "PhoneNumberIdentifierModel.value": NUMBER,
    "abbreviatedName": "WA",
    "amount": 2.05,
    "areaCode": "425",
    "authorizationServerUri": "https://contoso.com/token",
    "assignmentType": "application",
    "billingFrequency": "monthly",
    "batchSize": 10,
    "calling": "inbound",
    "capacity": 100,
    "capacityCost": 10,
    "capacityCostPerJob": 10,
    "chatMessageId": "1699374400003",
    "code": "NotFound",
    "countryCode": "US",
    "createdDateTime": "2026-01-10T10:00:00.5Z",
    "createdOn": "2026-01-10T10:00:00Z",
    "currencyCode": "USD",
    "deleteThreadAfterDays": 30,
    "deletedOn": "2026-02-01T11:00:00Z",
    "displayName": "Ada",
    "editedOn": "2026-01-10T10:01:00Z",
    "errorCode": 0,
    "estimatedWaitTimeMinutes": 7,
    "errorMessage": "Invalid To phone number format.",
    "expiresAt": "2026-01-10T10:15:00+00:00",
    "functionUri": "https://contoso.azurewebsites.net/api/score?v=1",
    "httpStatusCode": 202,
    "internationalFormat": "+1 425-555-0123",
    "isoCountryCode": "US",
    "lastActionDateTime": "2026-01-10T10:00:03Z",
    "length": 5,
    "latitude": 47.6062,
    "lastMessageReceivedOn": "2026-01-11T12:30:00.123Z",
    "loadRatio": 0.25,
    "localizedName": "Seattle",
    "longitude": -122.3321,
    "longestJobWaitTimeMinutes": 12.5,
    "maxConcurrentOffers": 5,
    "maxNumberOfJobs": 4,
    "mediaUri": "https://contoso.blob.core.windows.net/media/menu.bin?sv=2025-01-05&sig=a%2Fb%2Bc%3D",
    "message": "Hello",
    "minConcurrentOffers": 1,
    "mobileCountryCode": "310",
    "mobileNetworkCode": "410",
    "nationalFormat": "(425) 555-0123",
    "offerExpiresAfterSeconds": 60.5,
    "phoneNumber": NUMBER,
    "phoneNumberType": "tollFree",
    "position": 1,
    "priority": 5,
    "previewUrl": "https://contoso.communication.azure.com/preview",
    "purchaseDate": "2025-12-31T23:59:59.9999999Z",
    "queueLength": 5,
    "readOn": "2026-01-10T10:02:00Z",
    "repeatabilityResult": "accepted",
    "searchExpiresBy": "2026-01-10T10:16:00Z",
    "searchId": "0d6e7a5c-9f63-4a3f-8f2f-8c5a2d6b7f10",
    "segmentsFailed": 1,
    "segmentsSucceeded": 2,
    "senderDisplayName": "Ada Lovelace",
    "shareHistoryTime": "2026-01-09T08:00:00Z",
    "sms": "inbound+outbound",
    "status": "reserved",
    "target": BOB,
    "to": NUMBER,
    "topic": "Order 42",
    "type": "text",
    "unassignmentCount": 1,
    "url": "https://contoso.communication.azure.com/file",
    "webhookUri": "https://contoso.com/selectors",
}


def is_described(newer):
    """Whether descriptions have what only a specification has: of stable versions, and of previews known in full."""
    return newer.get("stability", "").startswith("stable") or any("responses" in o for o in newer.get("operations", []))


# Required by the facts, but missing in some official responses or in requests of the same model.
OPTIONAL = {"etag", "CommunicationConversation.id", "ConversationParticipant.id"}


class Models:
    """The models of one service, and what the facts say of each field."""

    def __init__(self, facts):
        self.models = {model["name"]: model for model in facts["models"]}
        self.enums = {enum["name"]: enum for enum in facts["enums"]}
        newer = facts.get("specOnly") or {}
        # The examples beside the specification, of successes; what an error becomes is not about its fields.
        self.official = {e["operation"]: e for e in newer.get("examples", []) if e["status"] < 400}
        self.enums |= {enum["name"]: enum for enum in newer.get("enums", [])}
        self.models |= {model["name"]: model for model in newer.get("models", [])}
        if is_described(newer):
            for name, fields in newer.get("addedFields", {}).items():
                self.models[name] = self.models[name] | {"fields": self.models[name]["fields"] + fields}

    def value(self, type, model="", field=""):
        """An example of a type, as it stands in a field of a model."""
        if type["kind"] == "ref":
            return self.object(type["name"], model, field)
        for key in (f"{model}.{field}", field):
            if key in VALUES and type["kind"] not in ("array", "map") or key == f"{model}.{field}" and key in VALUES:
                return VALUES[key]
        match type["kind"]:
            case "array":
                return self.items(type["items"], model, field)
            case "map":
                return {"bzQyNTU1NTAxMjM": self.value(type["values"], model, field)}
            case "boolean":
                return True
            case "enum":
                return self.enums[type["name"]]["values"][0]["value"]
            case "stream":
                return "the bytes of a recording"
            case "object" | "any":
                return {"key": f"some {field}"}
            case "string" if type.get("format") == "date-time":
                return "2026-01-10T10:00:00Z"
            case "string":
                return f"some {field}"
        raise ValueError(f"no example for {model}.{field}: {type}")

    def object(self, name, model="", field="", tag=None):
        """An example of a model with every field; errors hold one error within, no more.

        A union has the member that the tag names, or the first one.
        """
        if f"{model}.{field}" in VALUES and not tag:
            return VALUES[f"{model}.{field}"]
        if union := self.models[name].get("discriminator"):
            tag = tag or next(iter(union["mapping"]))
            member = union["mapping"][tag]
            common = {f["wireName"]: self.value(f["type"], name, f["wireName"]) for f in self.common(name)}
            return common | {union["wireName"]: tag} | self.object(member)
        return {
            f["wireName"]: self.value(f["type"], name, f["wireName"])
            for f in self.models[name]["fields"]
            if not (name == model and f["wireName"] in ("details", "innererror"))
        }

    def items(self, type, model, field):
        """An example for each choice that an item has: its own members, if it is a union, or those of its fields."""
        first = self.value(type, model, field)
        owner = self.models[type["name"]] if type["kind"] == "ref" else {"fields": []}
        if "discriminator" in owner:
            others = list(owner["discriminator"]["mapping"])[1:]
            return [first] + [self.object(type["name"], model, field, tag) for tag in others]
        required = {f["wireName"]: first[f["wireName"]] for f in owner["fields"] if f["required"]}
        items = [first]
        for choice in owner["fields"]:
            name = choice["type"].get("name") if choice["type"]["kind"] == "ref" else None
            union = self.models[name].get("discriminator") if name else None
            for tag in union["mapping"] if union else []:
                if first[choice["wireName"]][union["wireName"]] != tag:
                    items.append(required | {choice["wireName"]: self.object(name, tag=tag)})
        return items

    def common(self, name):
        """The fields that the members of a union share, without the one that tells them apart."""
        return [field for field in self.models[name]["fields"] if not field.get("isDiscriminator")]

    def fields(self, type, value, pointer=""):
        """JSON pointers of all fields in a value, and whether the facts require each."""
        found = {}
        if type["kind"] == "ref" and isinstance(value, dict):
            model = self.models[type["name"]]
            fields = model["fields"]
            if union := model.get("discriminator"):
                found[f"{pointer}/{union['wireName']}"] = True
                member = self.models[union["mapping"][value[union["wireName"]]]]
                fields = self.common(type["name"]) + member["fields"]
            for field in fields:
                name = field["wireName"]
                if name in value:
                    is_optional = OPTIONAL & {name, f"{type['name']}.{name}"}
                    found[f"{pointer}/{name}"] = field["required"] and not is_optional
                    found |= self.fields(field["type"], value[name], f"{pointer}/{name}")
        elif type["kind"] == "array":
            for index, item in enumerate(value):
                found |= self.fields(type["items"], item, f"{pointer}/{index}")
        elif type["kind"] == "map":
            for key, item in value.items():
                found |= self.fields(type["values"], item, f"{pointer}/{key}")
        return found
