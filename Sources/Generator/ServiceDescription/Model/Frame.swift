// SPDX-License-Identifier: MIT

/// A union that is a message of a stream between the service and the app's server.
public struct Frame: Sendable, Hashable {
    /// The union.
    public var union: TypeReference
    public var direction: FrameDirection
    public var location: SourceLocation
}

/// Who writes the messages of a stream, in the words of the description language.
public enum FrameDirection: String, Sendable, Hashable, CaseIterable {
    /// The service writes them.
    case received
    /// The app writes them.
    case sent

    /// How the messages use the models in them.
    var usage: Model.Usage {
        switch self {
        case .received: .streamed
        case .sent: .sent
        }
    }
}
