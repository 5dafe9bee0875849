# SPDX-License-Identifier: MIT
"""Reduces the examples beside Microsoft's specifications to their responses, one file per library.

    python3 reduce.py FOLDER

FOLDER has a folder per library with its examples as published, and lists of their names, paths, commits and lengths.
Examples of operations that the facts do not have, such as those of ten-digit long codes, are left out.
"""
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).parent

# The operation of an example whose name does not say it.
OPERATIONS = {
    "AnswerCall": "CallAutomation_AnswerCall",
    "Connect": "CallAutomation_Connect",
    "CreateCall": "CallAutomation_CreateCall",
    "RedirectCall": "CallAutomation_RedirectCall",
    "RejectCall": "CallAutomation_RejectCall",
    "CallRecording_StartRecording_WithConnectionId": "CallRecording_StartRecording",
    "SendEmail": "Email_Send",
    "GetOperationStatusReturnsFailedTerminalStatus": "Email_GetSendResult",
    "GetOperationStatusReturnsNonTerminalStatus": "Email_GetSendResult",
    "GetOperationStatusReturnsSuccessTerminalStatus": "Email_GetSendResult",
    "GetSipConfiguration": "SipRouting_Get",
    "PatchSipConfiguration": "SipRouting_Update",
    "UpdateSipConfiguration": "SipRouting_Update",
    "Jobs_CreateScheduledJob": "JobRouter_UpsertJob",
    "Jobs_GetInQueuePosition": "JobRouter_GetQueuePosition",
    "Jobs_GetJobsWithPageSize": "JobRouter_ListJobs",
    "Jobs_RequestJobCancel": "JobRouter_CancelJob",
    "Workers_DeregisterActiveWorker": "JobRouter_UpsertWorker",
    "Workers_DeregisterInactiveWorker": "JobRouter_UpsertWorker",
    "Workers_GetAvailableWorkersByChannel": "JobRouter_ListWorkers",
    "Workers_GetWorkersWithPageSize": "JobRouter_ListWorkers",
    "Workers_RegisterWorker": "JobRouter_UpsertWorker",
    "BrowseAvailablePhoneNumbers": "PhoneNumbers_BrowseAvailableNumbers",
    "DeleteOperation": "PhoneNumbers_CancelOperation",
    "GetAreaCodes": "PhoneNumbers_ListAreaCodes",
    "GetCountries": "PhoneNumbers_ListAvailableCountries",
    "GetLocalities": "PhoneNumbers_ListAvailableLocalities",
    "GetOfferings": "PhoneNumbers_ListOfferings",
    "GetPhoneNumber": "PhoneNumbers_GetByNumber",
    "GetPhoneNumberSearchResult": "PhoneNumbers_GetSearchResult",
    "GetPhoneNumbers": "PhoneNumbers_ListPhoneNumbers",
    "GetReservations": "PhoneNumbers_ListReservations",
    "SearchOperatorInformation": "PhoneNumbers_OperatorInformationSearch",
    "SearchPhoneNumbers": "PhoneNumbers_SearchAvailablePhoneNumbers",
    "UpdatePhoneNumberCapabilities": "PhoneNumbers_UpdateCapabilities",
    "Threads_CreateChatThread": "Chat_CreateChatThread",
    "Threads_CreateChatThreadWithIdempotencyToken": "Chat_CreateChatThread",
    "Threads_DeleteChatThread": "Chat_DeleteChatThread",
    "Threads_GetChatThread": "ChatThread_GetChatThreadProperties",
    "Threads_ListChatThreadsWithPageSize": "Chat_ListChatThreads",
    "Threads_UpdateChatThreadTopic": "ChatThread_UpdateChatThreadProperties",
    "CreateIdentity": "CommunicationIdentity_Create",
    "CreateOrReplaceTeamsExtensionAssignment": "TeamsExtensionAssignment_Upsert",
    "DeleteTeamsExtensionAssignment": "TeamsExtensionAssignment_Delete",
    "ExchangeTeamsUserAccessToken": "CommunicationIdentity_ExchangeTeamsUserAccessToken",
    "GetTeamsExtensionAssignment": "TeamsExtensionAssignment_Get",
    "IdentityOperations_Create": "CommunicationIdentity_Create",
    "IdentityOperations_Delete": "CommunicationIdentity_Delete",
    "IssueAccessToken": "CommunicationIdentity_IssueAccessToken",
    "RevokeAccessTokens": "CommunicationIdentity_RevokeAccessTokens",
    "TeamsExtensionOperations_UpsertAssignment": "TeamsExtensionAssignment_Upsert",
    "Stream_GetMedia": "NotificationMessages_DownloadMedia",
    "Template_ListTemplates": "MessageTemplate_ListTemplates",
    "DeliveryReportGet": "DeliveryReports_Get",
    "OptOutAdd": "OptOuts_Add",
    "OptOutCheck": "OptOuts_Check",
    "OptOutRemove": "OptOuts_Remove",
    "SmsSend": "Sms_Send",
}


# What no library of ours has; the exchange of a person's token is in a library of its own, with the facts' example.
LEFT_OUT = re.compile("TenDlc|GetIdentity|ExchangeTeamsPhoneToken|TeamsExtensionToken_Exchange")


def operation(name, library):
    if known := OPERATIONS.get(name):
        return known
    if library == "messages":
        return "NotificationMessages_Send"
    if library == "chat":
        return "ChatThread_" + name.split("_")[1].removesuffix("WithPageSize")
    if library == "job-router":
        group, verb = name.split("_")
        is_administration = group.endswith("Policies") or group == "Queues" and verb != "GetQueueStatistics"
        verb = re.sub("WithPageSize$", "", re.sub("^(Create|Update)", "Upsert", verb))
        return f"JobRouter{'Administration' if is_administration else ''}_{verb}"
    return f"PhoneNumbers_{name}" if library == "phone-numbers" else name


def reduced(folder):
    """The responses of one library's examples."""
    lines = [line for file in sorted(folder.glob("*.tsv")) for line in file.read_text().splitlines()]
    for name, path, commit, _ in sorted(line.split("\t") for line in lines):
        if LEFT_OUT.search(name):
            continue
        for status, response in json.loads((folder / f"{name}.json").read_text())["responses"].items():
            headers = {key: re.sub("^https://[^/]+", "{endpoint}", value)
                       for key, value in response.get("headers", {}).items()}
            body = response.get("body")
            if isinstance(body, dict) and isinstance(body.get("nextLink"), str):
                body["nextLink"] = re.sub("^https://[^/]+", "{endpoint}", body["nextLink"])
            content = {"body": body} if "body" in response else {}
            yield {"example": name, "source": f"{path}@{commit}", "operation": operation(name, folder.name),
                   "status": int(status), "headers": headers} | content


if __name__ == "__main__":
    for folder in sorted(path for path in pathlib.Path(sys.argv[1]).iterdir() if path.is_dir()):
        responses = list(reduced(folder))
        text = json.dumps({"responses": responses}, indent=1, ensure_ascii=False)
        (HERE / "Responses" / f"{folder.name}.json").write_text(text + "\n")
        print(f"{folder.name}: {len(responses)} responses")
