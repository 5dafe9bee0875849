// SPDX-License-Identifier: MIT

import Logging
import Synchronization

/// Brings a call's conversation and its audio together, whichever comes first.
final class AudioStreams: Sendable {
    private struct Meeting {
        let streams: AsyncStream<AudioStream>
        let arrivals: AsyncStream<AudioStream>.Continuation
    }

    private let meetings = Mutex<[String: Meeting]>([:])

    /// Waits for the audio of a call. Returns `nil` if the task is cancelled.
    func stream(of callID: String) async -> AudioStream? {
        defer { end(callID) }
        for await stream in meeting(callID).streams { return stream }
        return nil
    }

    /// Serves a connection until it is closed.
    func serve(_ connection: AudioStream.Connection, of callID: String, logger: Logger) async throws {
        defer { end(callID) }
        try await AudioStream.serve(connection, logger: logger) { stream in meeting(callID).arrivals.yield(stream) }
    }

    private func meeting(_ callID: String) -> Meeting {
        meetings.withLock { meetings in
            if let meeting = meetings[callID] { return meeting }
            let (streams, arrivals) = AsyncStream<AudioStream>.makeStream()
            let meeting = Meeting(streams: streams, arrivals: arrivals)
            meetings[callID] = meeting
            return meeting
        }
    }

    private func end(_ callID: String) {
        meetings.withLock { $0[callID] = nil }
    }
}
