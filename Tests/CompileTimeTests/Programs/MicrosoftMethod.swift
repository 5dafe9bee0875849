// SPDX-License-Identifier: MIT

/// A method under the name that Microsoft's packages for .NET, Java, JavaScript, Python or iOS have for it.
///
/// The names are in lower camel case, and without .NET's `Async`: a Swift developer types them so.
struct MicrosoftMethod {
    let client: String
    let name: String
    let ours: String

    private init(_ client: String, _ name: String, _ ours: String) {
        self.client = client
        self.name = name
        self.ours = ours
    }

    static let all: [Self] = [
        .init("IdentityClient", "getToken", "issueToken(for:scopes:)"),
        .init("IdentityClient", "createUserAndToken", "createUser(scopes:)"),
        .init("IdentityClient", "revokeTokens", "revokeAccessTokens(user:)"),
        .init("IdentityClient", "getTokenForTeamsUser", "exchangeTeamsUserAccessToken(_:)"),
        .init("SMSClient", "sendSms", "send(_:from:to:)"),
        .init("SMSClient", "sendSMS", "send(_:from:to:)"),
        .init("SMSClient", "sendMessage", "send(_:from:to:)"),
        .init("SMSClient", "sendTextMessage", "send(_:from:to:)"),
        .init(
            "PhoneNumbersClient",
            "beginSearchAvailablePhoneNumbers",
            "beginSearch(country:type:assignment:capabilities:)"
        ),
        .init(
            "PhoneNumbersClient",
            "startSearchAvailablePhoneNumbers",
            "beginSearch(country:type:assignment:capabilities:)"
        ),
        .init(
            "PhoneNumbersClient",
            "searchAvailablePhoneNumbers",
            "beginSearch(country:type:assignment:capabilities:)"
        ),
        .init("PhoneNumbersClient", "beginPurchasePhoneNumbers", "beginPurchase(of:)"),
        .init("PhoneNumbersClient", "startPurchasePhoneNumbers", "beginPurchase(of:)"),
        .init("PhoneNumbersClient", "purchasePhoneNumbers", "beginPurchase(of:)"),
        .init("PhoneNumbersClient", "beginReleasePhoneNumber", "beginRelease(phoneNumber:)"),
        .init("PhoneNumbersClient", "startReleasePhoneNumber", "beginRelease(phoneNumber:)"),
        .init("PhoneNumbersClient", "releasePhoneNumber", "beginRelease(phoneNumber:)"),
        .init("PhoneNumbersClient", "beginUpdatePhoneNumberCapabilities", "beginUpdateCapabilities(phoneNumber:_:)"),
        .init("PhoneNumbersClient", "startUpdateCapabilities", "beginUpdateCapabilities(phoneNumber:_:)"),
        .init("PhoneNumbersClient", "updatePhoneNumberCapabilities", "beginUpdateCapabilities(phoneNumber:_:)"),
        .init("PhoneNumbersClient", "startPurchaseReservation", "beginPurchaseReservation(reservationID:)"),
        .init("PhoneNumbersClient", "browseAvailablePhoneNumbers", "browseAvailableNumbers(countryCode:_:)"),
        .init("PhoneNumbersClient", "getPhoneNumberSearchResult", "getSearchResult(searchID:)"),
        .init("PhoneNumbersClient", "getPurchasedPhoneNumbers", "listPurchasedPhoneNumbers()"),
        .init("PhoneNumbersClient", "getAvailableCountries", "listAvailableCountries()"),
        .init("PhoneNumbersClient", "getAvailableLocalities", "listAvailableLocalities(countryCode:)"),
        .init("PhoneNumbersClient", "listAvailableOfferings", "listOfferings(countryCode:)"),
        .init("PhoneNumbersClient", "getAvailableOfferings", "listOfferings(countryCode:)"),
        .init("PhoneNumbersClient", "listAvailableAreaCodes", "listAreaCodes(countryCode:phoneNumberType:)"),
        .init("PhoneNumbersClient", "listAvailableTollFreeAreaCodes", "listAreaCodes(countryCode:phoneNumberType:)"),
        .init("PhoneNumbersClient", "listAvailableGeographicAreaCodes", "listAreaCodes(countryCode:phoneNumberType:)"),
        .init("PhoneNumbersClient", "getAvailableAreaCodesTollFree", "listAreaCodes(countryCode:phoneNumberType:)"),
        .init("PhoneNumbersClient", "getAvailableAreaCodesGeographic", "listAreaCodes(countryCode:phoneNumberType:)"),
        .init("PhoneNumbersClient", "getReservations", "listReservations()"),
        .init("CallAutomationClient", "getCallConnection", "connection(id:)"),
        .init("CallAutomationClient", "getCallRecording", "recording"),
        .init("CallAutomationClient", "connectCall", "connect(_:)"),
        .init("CallAutomationClient", "startRecording", "recording.start(of:)"),
        .init("CallAutomationClient", "stopRecording", "recording.stop(id:)"),
        .init("CallAutomationClient", "downloadRecording", "recording.download(recordingLocation:)"),
        .init("CallConnectionClient", "getCallMedia", "media"),
        .init("CallConnectionClient", "getCallProperties", "getProperties()"),
        .init("CallConnectionClient", "transferCallToParticipant", "transfer(to:)"),
        .init("CallConnectionClient", "playMedia", "media.play(_:)"),
        .init("CallConnectionClient", "playMediaToAll", "media.play(_:)"),
        .init("CallConnectionClient", "startRecognizingMedia", "media.recognize(_:)"),
        .init("EmailClient", "send", "beginSend(_:), and result() of what it returns"),
        .init("EmailClient", "sendEmail", "beginSend(_:), and result() of what it returns"),
        .init("EmailClient", "getSendStatus", "getSendResult(operationID:)"),
        .init("JobRouterClient", "createJob", "submitJob(id:channelID:queueID:) or upsertJob(id:_:)"),
        .init("JobRouterClient", "updateJob", "upsertJob(id:_:)"),
        .init("JobRouterClient", "getJobs", "listJobs()"),
        .init("JobRouterClient", "createWorker", "registerWorker(id:queues:channels:capacity:) or upsertWorker(id:_:)"),
        .init("JobRouterClient", "updateWorker", "upsertWorker(id:_:)"),
        .init("JobRouterClient", "getWorkers", "listWorkers()"),
        .init("JobRouterAdministrationClient", "createQueue", "upsertQueue(id:_:)"),
        .init("JobRouterAdministrationClient", "updateQueue", "upsertQueue(id:_:)"),
        .init("JobRouterAdministrationClient", "getQueues", "listQueues()"),
        .init("JobRouterAdministrationClient", "createDistributionPolicy", "upsertDistributionPolicy(id:_:)"),
        .init("JobRouterAdministrationClient", "updateDistributionPolicy", "upsertDistributionPolicy(id:_:)"),
        .init("JobRouterAdministrationClient", "getDistributionPolicies", "listDistributionPolicies()"),
        .init("JobRouterAdministrationClient", "createClassificationPolicy", "upsertClassificationPolicy(id:_:)"),
        .init("JobRouterAdministrationClient", "updateClassificationPolicy", "upsertClassificationPolicy(id:_:)"),
        .init("JobRouterAdministrationClient", "getClassificationPolicies", "listClassificationPolicies()"),
        .init("JobRouterAdministrationClient", "createExceptionPolicy", "upsertExceptionPolicy(id:_:)"),
        .init("JobRouterAdministrationClient", "updateExceptionPolicy", "upsertExceptionPolicy(id:_:)"),
        .init("JobRouterAdministrationClient", "getExceptionPolicies", "listExceptionPolicies()"),
        .init("MessagesClient", "downloadMediaTo", "downloadMedia(id:toFile:)"),
        .init("MessagesClient", "getTemplates", "listTemplates(channelID:)"),
        .init("RoomsClient", "upsertParticipants", "addOrUpdateParticipants(_:toRoom:)"),
        .init("RoomsClient", "getParticipants", "listParticipants(roomID:)"),
        .init("RoomsClient", "getRooms", "listRooms()"),
        .init("SIPRoutingClient", "listTrunks", "getConfiguration(), and read its trunks"),
        .init("SIPRoutingClient", "getTrunk", "getConfiguration(), and read its trunks"),
        .init("SIPRoutingClient", "listRoutes", "getConfiguration(), and read its routes"),
        .init("ChatClient", "createChatThread", "createThread(topic:participants:)"),
        .init("ChatClient", "create", "createThread(topic:participants:)"),
        .init("ChatClient", "getChatThreadClient", "thread(id:)"),
        .init("ChatClient", "getChatThread", "thread(id:)"),
        .init("ChatClient", "createClient", "thread(id:)"),
        .init("ChatClient", "listChatThreads", "listThreads()"),
        .init("ChatClient", "getChatThreads", "listThreads()"),
        .init("ChatClient", "deleteChatThread", "deleteThread(id:)"),
        .init("ChatClient", "delete", "deleteThread(id:)"),
        .init("ChatThreadClient", "updateTopic", "updateProperties(_:)"),
        .init("ChatThreadClient", "update", "updateProperties(_:)"),
        .init("ChatThreadClient", "send", "sendMessage(_:)"),
        .init("ChatThreadClient", "get", "getMessage(id:)"),
        .init("ChatThreadClient", "addParticipant", "addParticipants(_:)"),
        .init("ChatThreadClient", "add", "addParticipants(_:)"),
        .init("ChatThreadClient", "remove", "removeParticipant(_:)"),
        .init("ChatThreadClient", "delete", "deleteMessage(id:)"),
        .init("ChatThreadClient", "getMessages", "listMessages()"),
        .init("ChatThreadClient", "getParticipants", "listParticipants()"),
        .init("ChatThreadClient", "getReadReceipts", "listReadReceipts()"),
    ]
}
