// SPDX-License-Identifier: MIT

/// Events of Event Grid, as in Microsoft's examples.
enum Events {
    static let incomingCall = """
        [{"id": "96377883-2c51-5511-a48c-7254aea8c8de", \
        "topic": "/subscriptions/1/resourceGroups/contoso/providers/Microsoft.Communication\
        /communicationServices/contoso-acs", \
        "subject": "/caller/4:+15550100001/recipient/4:+15550100002", \
        "data": {\
        "to": {"kind": "phoneNumber", "rawId": "4:+15550100002", "phoneNumber": {"value": "+15550100002"}}, \
        "from": {"kind": "phoneNumber", "rawId": "4:+15550100001", "phoneNumber": {"value": "+15550100001"}}, \
        "serverCallId": "aHR0cHM6Ly9leGFtcGxl", "callerDisplayName": "", \
        "incomingCallContext": "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJjYyI6ImV4YW1wbGUifQ.", \
        "correlationId": "6f1f6a0e-3a0f-4b6c-9d77-1a2b3c4d5e6f"}, \
        "eventType": "Microsoft.Communication.IncomingCall", "dataVersion": "1.0", "metadataVersion": "1", \
        "eventTime": "2026-01-15T09:30:00.1234567Z"}]
        """

    static let validation = """
        [{"id": "2d1781af-3a4c-4d7c-bd0c-e34b19da4e66", "topic": "/subscriptions/1", "subject": "", \
        "data": {"validationCode": "512d38b6-c7b8-40c8-89fe-f46f9e9622b6"}, \
        "eventType": "Microsoft.EventGrid.SubscriptionValidationEvent", "eventTime": "2018-01-25T22:12:19.4556811Z", \
        "metadataVersion": "1", "dataVersion": "1"}]
        """

    /// The content of `recorded`.
    static let recording = """
        {"recordingStorageInfo": {"recordingChunks": [{"documentId": "0-eus-d12-801b3f3fc462fe8a", "index": 0, \
        "endReason": "SessionEnded", \
        "contentLocation": "https://storage.asm.skype.com/v1/objects/0-eus-d12-801b3f3fc462fe8a/content/audio", \
        "metadataLocation": "https://storage.asm.skype.com/v1/objects/0-eus-d12-801b3f3fc462fe8a/content/acsmetadata", \
        "deleteLocation": "https://storage.asm.skype.com/v1/objects/0-eus-d12-801b3f3fc462fe8a"}]}, \
        "recordingStartTime": "2021-07-27T15:20:23.6089755Z", "recordingDurationMs": 6620, \
        "sessionEndReason": "CallEnded", "recordingContentType": "Audio", "recordingChannelType": "Mixed", \
        "recordingFormatType": "Wav"}
        """

    static let recorded = """
        [{"id": "7283825e-f8f1-4c61-a9ea-752c56890500", "topic": "/subscriptions/1", \
        "subject": "/recording/call/6f1f6a0e/recordingId/1", "data": \(recording), \
        "eventType": "Microsoft.Communication.RecordingFileStatusUpdated", "dataVersion": "1.0", \
        "metadataVersion": "1", "eventTime": "2021-07-27T15:20:34.2199328Z"}]
        """
}
