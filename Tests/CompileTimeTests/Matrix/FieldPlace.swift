// SPDX-License-Identifier: MIT

/// A kind of model that has fields.
enum FieldPlace: String, CaseIterable, Sendable {
    /// Sent and returned.
    case model
    /// Returned only.
    case response
    /// A merge-patch only.
    case patch
    /// A merge-patch that is returned, too.
    case patchTwin
    /// A union with common fields, sent and returned.
    case union
    /// A union with common fields, returned only.
    case unionResponse
    /// In an event only.
    case event
    /// In a message of a stream only.
    case frame

    /// The covered cells: all of them in one kind of model and in the plain form, and elsewhere enough to find
    /// differences.
    func shapes(in form: FieldForm) -> [TypeShape] {
        switch self {
        case _ where form == .required: TypeShape.allCases
        case .model: TypeShape.allCases
        case .union: [.single, .nullable, .list, .nullableList, .mapOfNullable, .mapOfLists]
        case .response, .patch, .patchTwin, .unionResponse, .event, .frame: [.single, .nullable, .list, .mapOfNullable]
        }
    }

    var isUnion: Bool { self == .union || self == .unionResponse }
    var isPatch: Bool { self == .patch || self == .patchTwin }

    /// Whether read-only fields are never sent: a model that is only returned is encoded completely, by tests.
    var omitsReadOnly: Bool { self == .model || self == .union || isPatch }

    /// The declaration of a model with such fields.
    func declaration(_ name: String, _ entries: [String]) -> String {
        var lines = ["  \(name):", "    docs: Has fields."]
        if isUnion { lines.append("    discriminator: kind") }
        lines += ["    fields:"] + entries.map { "      \($0)" }
        if isUnion { lines += ["    members:", "      leaf: Leaf"] }
        if self == .frame {
            lines += ["  \(name)Message:", "    docs: Is a message.", "    discriminator?: sort", "    members:"]
            lines += ["      Full in content: \(name)", "      Bare in nothing: empty"]
        }
        return lines.joined(separator: "\n")
    }

    /// The operations that send and return the model.
    func operations(_ name: String) -> String {
        let reading = """
                  read\(name):
                    request: GET /\(name)
                    docs: Reads.
                    response: 200 \(name)
            """
        let writing = """
                  write\(name):
                    request: POST /\(name)
                    docs: Writes.
                    body: \(name)
                    response: 204
            """
        let patching = """
                  write\(name):
                    request: PATCH /\(name)
                    docs: Changes.
                    merge-patch: \(name)
                    response: 204
            """
        switch self {
        case .model, .union: return reading + "\n" + writing
        case .response, .unionResponse: return reading
        case .patch: return patching
        case .patchTwin: return reading + "\n" + patching
        case .event, .frame: return ""
        }
    }

    /// The set of an event with the model.
    func events(_ name: String) -> String {
        guard self == .event else { return "" }
        return "  \(name)Set:\n    docs: Happens.\n    types:\n      Matrix.\(name) as happened: \(name)"
    }

    /// The message with the model.
    func frames(_ name: String) -> String {
        self == .frame ? "  \(name)Message: received" : ""
    }

    /// The whole object around fields.
    func object(_ fields: [(String, String)]) -> String {
        let own = isUnion ? [("kind", #""leaf""#), ("text", #""a""#)] : []
        return "{" + (fields + own).map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
    }
}
