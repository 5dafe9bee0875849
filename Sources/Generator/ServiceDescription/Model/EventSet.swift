// SPDX-License-Identifier: MIT

/// The events that an app's server can receive from a service, as one enum.
public struct EventSet: Sendable {
    /// The name of the enum.
    public var name: SwiftName
    public var docs: String
    public var types: [EventType]
    public var location: SourceLocation

    /// One type of events.
    public struct EventType: Sendable, Hashable {
        /// The type on the wire, which is compared without regard to case.
        public var wireName: String
        /// The name of the case.
        public var swiftName: SwiftName
        /// The model of the content.
        public var content: TypeReference
        public var docs: String?
        public var location: SourceLocation
    }
}
