// SPDX-License-Identifier: MIT

// begin: watch-participants
import ACSCallAutomation

// end: watch-participants
import ACSTesting
import StallLimit
import Testing

// begin: watch-participants
extension CallEvents {
    /// Shows who takes part in a call, each time that this changes, until the call ends.
    func watchParticipants(of call: CallConnectionClient, show: ([CallParticipant]) -> Void) async {
        var last: Int32 = -1
        for await event in of(call) {
            do {
                guard case .participantsUpdated(let update) = try CallAutomationEvent(event) else { continue }
                // An older update can arrive after a newer one.
                guard let number = update.sequenceNumber, number > last else { continue }
                last = number
                show(update.participants ?? [])
            } catch {
                print("Not read: \(error)")
            }
        }
    }
}
// end: watch-participants

@Suite("The example that watches the participants of a call", .stallLimit)
struct ParticipantsTests {
    @Test("shows no update that is older than the last one, and goes on after one that can't be read")
    func order() async throws {
        let events = CallEvents(clock: ManualClock())
        func receive(_ number: String, muted: Bool) throws {
            var event = try ReceivedEvent.call("ParticipantsUpdated", id: number)
            let participant = #"{"identifier": {"rawId": "4:+14255550123"}, "isMuted": \#(muted)}"#
            let content =
                #"{"callConnectionId": "call-1", "sequenceNumber": \#(number), "participants": [\#(participant)]}"#
            event.data = Array(content.utf8)
            events.receive(event)
        }
        try receive("2", muted: true)
        try receive("1", muted: false)
        try receive(#""three""#, muted: false)
        try receive("4", muted: false)
        try events.receive(.call("CallDisconnected"))
        var shown: [[Bool?]] = []
        await events.watchParticipants(of: try .testing()) { shown.append($0.map(\.isMuted)) }
        #expect(shown == [[true], [false]])
    }
}
