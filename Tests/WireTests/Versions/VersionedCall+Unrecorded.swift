// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSPhoneNumbers
import ACSRooms
import ACSTesting

extension VersionedCall {
    /// What no recorded call uses, with the version before it and the first that has it.
    static let unrecorded = [
        media("enum RecognizeInputType value speech", "recognizeInputType") {
            try await $0.recognize(.init(recognizeInputType: .speech, options: .init(targetParticipant: user)))
        },
        media("enum RecognizeInputType value speechOrDtmf", "recognizeInputType") {
            try await $0.recognize(.init(recognizeInputType: .speechOrDTMF, options: .init(targetParticipant: user)))
        },
        media("model RecognizeOptions field speechOptions", "recognizeOptions.speechOptions") {
            let options = RecognizeOptions(targetParticipant: user, speechOptions: .init())
            try await $0.recognize(.init(recognizeInputType: .dtmf, options: options))
        },
        connecting("model ConnectRequest field mediaStreamingOptions", "mediaStreamingOptions") {
            $0.mediaStreamingOptions = .init(audioChannelType: .mixed, transportType: .websocket(.init()))
        },
        connecting("model ConnectRequest field transcriptionOptions", "transcriptionOptions") {
            $0.transcriptionOptions = .init(locale: "en-US", transportType: .websocket(.init()))
        },
        call(
            "enum PhoneNumberType value mobile",
            "The value of the query parameter phoneNumberType",
            since: "2025-06-01",
            after: "2025-04-01"
        ) { options in
            let numbers = PhoneNumbersClient(connectionString: try .testing, options: options)
            for try await _ in numbers.listAreaCodes(countryCode: "US", phoneNumberType: .mobile) {}
        },
        call(
            "enum Role value Collaborator",
            "participants.8:acs:1_2.role",
            since: "2025-03-13",
            after: "2024-04-15"
        ) { options in
            let rooms = RoomsClient(connectionString: try .testing, options: options)
            _ = try await rooms.createRoom(participants: [.init(identifier: user, role: .collaborator)])
        },
    ]

    private static let user = CommunicationIdentifier(rawID: "8:acs:1_2")

    private static func call(
        _ place: String,
        _ name: String,
        since: String,
        after before: String,
        _ make: @escaping @Sendable (ClientOptions) async throws -> Void
    ) -> VersionedCall {
        var call = VersionedCall(place: place, name: name, since: since, until: nil) { transport, version in
            var options = ClientOptions.testing(transport)
            options.apiVersion = version
            try await make(options)
        }
        call.versions = [before, since]
        return call
    }

    private static func media(
        _ place: String,
        _ name: String,
        _ make: @escaping @Sendable (CallMediaClient) async throws -> Void
    ) -> VersionedCall {
        call(place, name, since: "2023-10-15", after: "2023-03-06") { options in
            let client = CallAutomationClient(connectionString: try .testing, options: options)
            try await make(client.connection(id: "1").media)
        }
    }

    private static func connecting(
        _ place: String,
        _ name: String,
        _ change: @escaping @Sendable (inout ConnectRequest) -> Void
    ) -> VersionedCall {
        call(place, name, since: "2025-05-15", after: "2024-09-15") { options in
            var request = ConnectRequest(callLocator: .room("1"), callbackURI: "https://contoso.com/events")
            change(&request)
            _ = try await CallAutomationClient(connectionString: try .testing, options: options).connect(request)
        }
    }
}
