// SPDX-License-Identifier: MIT

/// The public methods of Microsoft's Python packages, in lower camel case, by our name of their client.
enum PythonMethods {
    static let names = [
        "CallAutomationClient": """
        answerCall connectCall createCall deleteRecording downloadRecording getRecordingProperties
        pauseRecording redirectCall rejectCall resumeRecording startRecording stopRecording
        """,
        "CallConnectionClient": """
        addParticipant cancelAddParticipantOperation cancelAllMediaOperations getCallProperties
        getParticipant hangUp hold listParticipants moveParticipants muteParticipant playMedia
        playMediaToAll removeParticipant sendDtmfTones startContinuousDtmfRecognition startMediaStreaming
        startRecognizingMedia startTranscription stopContinuousDtmfRecognition stopMediaStreaming
        stopTranscription transferCallToParticipant unhold updateTranscription
        """,
        "ChatClient": """
        createChatThread deleteChatThread listChatThreads
        """,
        "ChatThreadClient": """
        addParticipants deleteMessage getMessage getProperties listMessages listParticipants
        listReadReceipts removeParticipant sendMessage sendReadReceipt sendTypingNotification updateMessage
        updateTopic
        """,
        "EmailClient": """
        beginSend
        """,
        "IdentityClient": """
        createUser createUserAndToken deleteUser getToken getTokenForTeamsUser revokeTokens
        """,
        "JobRouterAdministrationClient": """
        deleteClassificationPolicy deleteDistributionPolicy deleteExceptionPolicy deleteQueue
        getClassificationPolicy getDistributionPolicy getExceptionPolicy getQueue
        listClassificationPolicies listDistributionPolicies listExceptionPolicies listQueues
        upsertClassificationPolicy upsertDistributionPolicy upsertExceptionPolicy upsertQueue
        """,
        "JobRouterClient": """
        acceptJobOffer cancelJob closeJob completeJob declineJobOffer deleteJob deleteWorker getJob
        getQueuePosition getQueueStatistics getWorker listJobs listWorkers reclassifyJob unassignJob
        upsertJob upsertWorker
        """,
        "MessagesClient": """
        downloadMedia listTemplates send
        """,
        "PhoneNumbersClient": """
        beginPurchasePhoneNumbers beginPurchaseReservation beginReleasePhoneNumber
        beginSearchAvailablePhoneNumbers beginUpdatePhoneNumberCapabilities browseAvailablePhoneNumbers
        createOrUpdateReservation deleteReservation getPurchasedPhoneNumber getReservation
        listAvailableAreaCodes listAvailableCountries listAvailableLocalities listAvailableOfferings
        listPurchasedPhoneNumbers listReservations searchOperatorInformation
        """,
        "RoomsClient": """
        addOrUpdateParticipants createRoom deleteRoom getRoom listParticipants listRooms removeParticipants
        updateRoom
        """,
        "SIPRoutingClient": """
        deleteTrunk getTrunk listRoutes listTrunks setRoutes setTrunk setTrunks
        """,
        "SMSClient": """
        send
        """,
    ].mapValues { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
}
