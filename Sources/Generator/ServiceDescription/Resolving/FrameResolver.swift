// SPDX-License-Identifier: MIT

/// Resolves the messages of streams of a file.
struct FrameResolver {
    let types: TypeResolver
    let diagnostics: Diagnostics

    func frames(_ frames: [FrameSyntax]) -> [Frame] {
        frames.compactMap { frame in
            guard let declaration = types.declaration(frame.name) else { return nil }
            if let type = Self.misplaced(declaration) {
                let allowed = "use a union, whose members are the kinds of messages"
                let rule = TypeOutOfPlace(type: type, place: "`frames`", allowed: allowed)
                diagnostics.report(rule, at: frame.name.location)
                return nil
            }
            return Frame(
                union: declaration.reference,
                direction: frame.direction,
                location: frame.name.location
            )
        }
    }

    /// What a declaration is, if it is no union that is generated.
    private static func misplaced(_ declaration: Declaration) -> String? {
        guard let model = declaration.model else { return "an enum" }
        if model.providedBy != nil { return "a type by hand" }
        return model.members.isEmpty ? "a plain model" : nil
    }
}
