// SPDX-License-Identifier: MIT

/// Events that a service delivers.
public struct EventSet: Sendable {
    public enum Envelope: String, Sendable, Hashable, CaseIterable {
        case cloudEvents = "cloud-events"
        case eventGrid = "event-grid"
    }

    public var name: SwiftName
    public var docs: String
    public var envelope: Envelope
    public var events: [Event]
    public var location: SourceLocation

    /// One kind of event.
    public struct Event: Sendable, Hashable {
        /// As the envelope carries it, such as `Microsoft.Communication.CallConnected`.
        public var type: String
        /// The case: the type's last part.
        public var swiftName: SwiftName
        public var model: TypeReference
        public var docs: String?
        public var location: SourceLocation
    }
}
