// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import Foundation
import ServiceDescription

/// What the description of a library says about its API versions.
struct DescribedVersions: Sendable {
    private let library: Library

    private static let libraries = DescriptionLoader.load([specs.path]).libraries

    private static let specs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Specs")

    init?(_ name: String) {
        guard let library = Self.libraries.first(where: { $0.fileName == "\(name).yaml" }) else { return nil }
        self.library = library
    }

    /// The versions that a caller can choose, in order.
    var versions: [String] { library.apiVersions }

    /// Whether the library has an operation, such as `GET /rooms/{roomId}`, in the version that the caller chooses.
    func follows(_ call: String) -> Bool {
        library.clients.flatMap(\.operations).contains { $0.call == call && $0.apiVersion == library.apiVersion }
    }

    /// What a request has that not every version has.
    func parts(of request: ReceivedRequest) throws -> Set<VersionedPart> {
        let operations = library.clients.lazy.flatMap(\.operations)
        let operation = operations.first { operation in
            operation.method.rawValue == request.method.rawValue
                && Self.matches(operation.target.segments[...], request.path[...])
        }
        // A whole URL has its own version.
        guard let operation else { return [] }
        var visit = VersionVisit(library: library)
        visit.add(operation.call, operation.versions)
        for parameter in operation.query {
            guard let value = request.query[parameter.wireName] else { continue }
            visit.add("\(operation.call) query \(parameter.wireName)", parameter.availability)
            visit.visit(.string(value), as: parameter.type)
        }
        for parameter in operation.headers {
            guard let value = request.header(parameter.wireName) else { continue }
            visit.add("\(operation.call) header \(parameter.wireName)", parameter.availability)
            visit.visit(.string(value), as: parameter.type)
        }
        if let body = operation.body, !request.body.isEmpty { visit.visit(try request.json, as: body.type) }
        return visit.parts
    }

    /// Whether a path has the form of a template. A value has neither `/` nor `:`, because it is percent-encoded.
    private static func matches(_ segments: ArraySlice<PathSegment>, _ path: Substring) -> Bool {
        switch segments.first {
        case nil: return path.isEmpty
        case .literal(let text)?:
            return path.hasPrefix(text) && matches(segments.dropFirst(), path.dropFirst(text.count))
        case .parameter?:
            let value = path.prefix { $0 != "/" && $0 != ":" }
            return !value.isEmpty && matches(segments.dropFirst(), path.dropFirst(value.count))
        }
    }
}

extension ServiceDescription.Operation {
    /// The method and the template, as the facts write it.
    fileprivate var call: String { "\(method.rawValue) \(target.template)" }
}
