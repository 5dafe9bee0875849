// SPDX-License-Identifier: MIT

import ACSCore
import Testing

/// One field of one response, changed in one way.
struct Variation {
    enum Change: CaseIterable {
        case removed
        case null
        case ofAnotherType
        /// A date that is none.
        case malformed
    }

    /// What must become of the call.
    enum Outcome {
        /// It fails, and says where.
        case undecodable(path: String)
        /// It succeeds, and the decoded value means this.
        case decoded(JSONValue)
    }

    let body: JSONValue
    let pointer: String
    let isRequired: Bool
    let reading: Decoded.Reading
    let change: Change

    /// The body with the field changed; `nil` if the change makes no sense.
    var changedBody: JSONValue? {
        switch change {
        case .removed:
            return body.replacing(pointer, with: nil)
        case .null:
            return body.replacing(pointer, with: JSONValue.null)
        case .ofAnotherType:
            guard let value = body[pointer: pointer] else { return nil }
            return body.replacing(pointer, with: value.stringValue == nil ? "text" : 42)
        case .malformed:
            guard let text = body[pointer: pointer]?.stringValue, JSONValue.seconds(text) != nil else { return nil }
            return body.replacing(pointer, with: "2026-02-30T10:00:00Z")
        }
    }

    func outcome(_ changed: JSONValue) -> Outcome {
        if reading == .status { return name == "status" && change != .malformed ? failure : .decoded(changed) }
        // An identifier's kind is not read: the object beside it is what counts.
        if name == "kind", isInIdentifier { return .decoded(body) }
        // A member of a union without its name is kept as it is.
        if name == "kind", change != .ofAnotherType { return .decoded(changed) }
        // What a service adds to an error is kept as it is.
        if pointer.contains("/additionalInfo/") { return .decoded(changed) }
        if change == .ofAnotherType, name == "additionalInfo" { return .decoded(withoutField) }
        // The content of a template is WhatsApp's, in any form, and a label is a string, number or Boolean value.
        if change == .ofAnotherType, isContentOfTemplate || isValueOfLabel { return .decoded(changed) }
        if change == .ofAnotherType, let reading = readingInServiceError {
            return .decoded(body.replacing(pointer, with: reading))
        }
        switch change {
        case .ofAnotherType, .malformed: return failure
        case .removed, .null: return isRequired && !isServiceError || isList ? failure : .decoded(withoutField)
        }
    }

    /// The meaning of the body without the field: some have a default.
    private var withoutField: JSONValue {
        switch name {
        // The raw id is formed from the other fields.
        case "rawId": body
        // The raw id says whether the caller hides the number.
        case "isAnonymous" where pointer.hasSuffix("/phoneNumber/isAnonymous"): body
        // Teams' public cloud.
        case "cloud": body.replacing(pointer, with: "public")
        default: body.replacing(pointer, with: nil)
        }
    }

    /// A service error is read whatever it leaves out: failing on it would hide what the service reports.
    private var isServiceError: Bool {
        ["code", "message"].contains(name) && (pointer.contains("/error/") || pointer.contains("/invalidParticipants/"))
    }

    /// What becomes of a value of another type in a service error, or of an error that is a text: nothing of it is
    /// lost.
    private var readingInServiceError: JSONValue? {
        // The code of a search for numbers is a number, as a rule.
        if name == "errorCode" { return "text" }
        // The id beside an error is the participant's, not a part of the error.
        guard "\(pointer)/".contains("/error/") || pointer.contains("/invalidParticipants/") && name != "id" else {
            return nil
        }
        switch body[pointer: pointer] {
        case .string?: return "42"
        case .array?: return [["message": "text"]]
        default: return ["message": "text"]
        }
    }

    /// The specification has lists whose field may be missing. Without it, a response is not a page: Microsoft's
    /// package fails there, too, and an empty list would hide that something else has responded.
    private var isList: Bool { reading == .page(items: String(pointer.dropFirst())) }

    private var isContentOfTemplate: Bool {
        name == "content" && body[pointer: "\(pointer.dropLast(name.count))kind"]?.stringValue == "whatsApp"
    }

    private var isValueOfLabel: Bool {
        let owner = "\(pointer.dropLast(name.count))"
        return name == "value"
            && (body[pointer: "\(owner)labelOperator"] != nil || body[pointer: "\(owner)kind"]?.stringValue == "static")
    }

    /// Whether the field is one of an identifier.
    private var isInIdentifier: Bool { body[pointer: "\(pointer.dropLast(name.count))rawId"] != nil }

    private var name: Substring { pointer.split(separator: "/").last ?? "" }

    private var failure: Outcome {
        let path = pointer.split(separator: "/").reduce(into: "") { path, name in
            path += Int(name) != nil ? "[\(name)]" : path.isEmpty ? "\(name)" : ".\(name)"
        }
        return .undecodable(path: path)
    }
}
