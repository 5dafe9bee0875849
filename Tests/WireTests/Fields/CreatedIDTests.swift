// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import StallLimit
import Testing
import WireServer

@Suite(
    "The id of what a call created is never lost: whatever else of the response is wrong, the caller gets it",
    .stallLimit
)
struct CreatedIDTests {
    /// The recorded cases that create something, with the pointer to its id.
    private static let ids = [
        "createThread": "/chatThread/id", "createRetainedThread": "/chatThread/id", "sendMessage": "/id",
        "sendHTMLMessage": "/id",
        "createUser": "/identity/id", "createUserWithToken": "/identity/id",
        "createRoom": "/id", "createCall": "/callConnectionId", "createGroupCall": "/callConnectionId",
        "answerCall": "/callConnectionId", "connect": "/callConnectionId", "startRecording": "/recordingId",
        "addParticipant": "/invitationId",
    ]

    /// Cases with status 201 that create nothing with an id of the service's: the caller chose it, or named who is
    /// added.
    private static let others = [
        "createOrUpdateReservation", "addParticipants", "addOtherParticipants", "addParticipantWithMetadata",
        "createDistributionPolicy", "createClassificationPolicy", "createExceptionPolicy", "createQueue", "createJob",
        "createWorker",
    ]

    private static let cases: [(library: WireLibrary, call: WireCall)] = WireLibrary.all.flatMap { library in
        library.calls.filter { ids.keys.contains($0.name) || (try? isCreated($0, library)) == true }
            .map { (library, $0) }
    }

    private static func isCreated(_ call: WireCall, _ library: WireLibrary) throws -> Bool {
        try library.expectation(of: call).exchanges.first?.response.status == 201
    }

    @Test("Every call that is responded to with 201 is covered")
    func all() {
        let names = Set(Self.cases.map(\.call.name))
        #expect(names.subtracting(Self.others) == Set(Self.ids.keys))
    }

    @Test("Each other field may be missing, null, of another type or malformed", arguments: Variation.Change.allCases)
    func fields(_ change: Variation.Change) async throws {
        var failures = 0
        for (library, call) in Self.cases {
            guard let pointer = Self.ids[call.name] else { continue }
            let response = try #require(library.expectation(of: call).exchanges.first?.response)
            let body = try #require(response.body).filled(endpoint: "\(try Endpoint.testing)")
            let id = try #require(body[pointer: pointer]?.stringValue)
            for field in (response.fields ?? [:]).keys where !pointer.hasPrefix(field) {
                let variation = Variation(
                    body: body,
                    pointer: field,
                    isRequired: true,
                    reading: .model,
                    change: change
                )
                guard let changed = variation.changedBody else { continue }
                var scripted = try WireResponse(response)
                scripted.body = try changed.text
                do {
                    let decoded = try await call.make(Resource.responding([scripted]))
                    #expect(decoded[0].json?[pointer: pointer]?.stringValue == id, "\(call.name) \(field)")
                } catch let error as ACSError {
                    failures += 1
                    #expect(error.createdID == id, "\(call.name) \(field)")
                    #expect(!"\(error)".contains(id), "\(call.name) \(field)")
                }
            }
        }
        #expect(failures > 0)
    }
}
