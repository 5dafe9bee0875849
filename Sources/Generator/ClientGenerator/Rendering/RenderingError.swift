// SPDX-License-Identifier: MIT

public import ServiceDescription

/// Why a description could not be rendered.
public enum RenderingError: Error, Equatable {
    /// The templates and the views do not agree.
    case faults([Fault])
    /// A template that the engine can't use.
    case badTemplate(template: String, line: Int, problem: String)
    /// The description is right, but what it asks for has no Swift form yet.
    case unsupported(SourceLocation, String)

    /// A tag that a view has no fitting value for.
    public struct Fault: Equatable, Sendable {
        /// nil where the engine did not say which.
        public let template: String?
        public let line: Int?
        public let view: String
        public let problem: String
    }
}

extension RenderingError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .faults(let faults): faults.map(\.description).joined(separator: "\n")
        case .badTemplate(let template, let line, let problem): "\(template).mustache:\(line): \(problem)"
        case .unsupported(let location, let problem): "\(location): error: \(problem)"
        }
    }
}

extension RenderingError.Fault: CustomStringConvertible {
    public var description: String {
        let place = [template.map { "\($0).mustache" }, line.map(String.init)].compactMap(\.self)
        return (place + [" \(view) \(problem)"]).joined(separator: ":")
    }
}
