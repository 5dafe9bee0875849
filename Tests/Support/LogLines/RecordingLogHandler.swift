// SPDX-License-Identifier: MIT

public import Logging
import Synchronization

/// Keeps every line with its metadata, for tests.
public struct RecordingLogHandler: LogHandler {
    /// The lines of all copies of a handler.
    public final class Lines: Sendable {
        private let events = Mutex<[LogEvent]>([])

        public init() {}

        public var all: [LogEvent] { events.withLock { $0 } }

        /// The lines as text: level, message, and metadata in the order of their names.
        public var texts: [String] {
            all.map { event in
                let metadata = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
                return "\(event.level) \(event.message) \(metadata.joined(separator: " "))"
            }
        }

        fileprivate func add(_ event: LogEvent) { events.withLock { $0.append(event) } }
    }

    private let lines: Lines
    public var metadata: Logger.Metadata = [:]
    public var logLevel: Logger.Level

    public init(lines: Lines, logLevel: Logger.Level = .trace) {
        self.lines = lines
        self.logLevel = logLevel
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        lines.add(event)
    }
}
