// SPDX-License-Identifier: MIT

public import ServiceDescription

/// Why a description could not be rendered.
public enum RenderingError: Error, Equatable {
    /// The description is right, but what it asks for has no Swift form yet.
    case unsupported(SourceLocation, String)
}

extension RenderingError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unsupported(let location, let problem): "\(location): error: \(problem)"
        }
    }
}
