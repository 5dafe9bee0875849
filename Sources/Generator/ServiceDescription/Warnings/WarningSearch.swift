// SPDX-License-Identifier: MIT

/// Finds what is valid in descriptions, but most likely not meant.
struct WarningSearch {
    private let files: [String: DescribedFile]
    private let isComplete: Bool
    private let diagnostics = Diagnostics()

    /// - Parameters:
    ///   - files: All files of a run without errors.
    ///   - isComplete: Whether they are all files that there are, so that what they do not use is not used.
    static func warnings(in files: [String: DescribedFile], isComplete: Bool) -> [Diagnostic] {
        let search = Self(files: files, isComplete: isComplete)
        search.findUnused()
        for file in files.values.compactMap(\.syntax) {
            search.findUndocumented(file)
            search.findPlainSecrets(file)
        }
        return search.diagnostics.sorted
    }

    private init(files: [String: DescribedFile], isComplete: Bool) {
        self.files = files
        self.isComplete = isComplete
    }

    private func findUnused() {
        let uses = TypeUses(of: files)
        for (path, file) in files {
            guard let syntax = file.syntax else { continue }
            let texts = Dictionary(syntax.imports.map { ($0.location, $0.value) }) { first, _ in first }
            for (target, place) in file.imports {
                guard uses.named[path, default: []].isDisjoint(with: uses.visible(from: target)) else { continue }
                diagnostics.report(UnusedImport(name: texts[place] ?? target), at: place)
            }
            // Another description can use the types of a shared file.
            guard isComplete || syntax.service != nil else { continue }
            func isUnused(_ name: NameSyntax) -> Bool {
                !uses.reached.contains(TypeUses.Key(file: path, name: name.wire.value))
            }
            for model in syntax.models where isUnused(model.name) {
                diagnostics.report(UnusedModel(name: model.name.wire.value), at: model.name.location)
            }
            for value in syntax.enums where isUnused(value.name) {
                diagnostics.report(UnusedEnum(name: value.name.wire.value), at: value.name.location)
            }
        }
    }

    private func findUndocumented(_ file: FileSyntax) {
        // Nothing is generated from a model that is provided.
        for model in file.models where model.providedBy == nil {
            for field in model.fields {
                guard field.docs == nil else { continue }
                let rule = UndocumentedField(name: field.name.wire.value, model: model.name.wire.value)
                diagnostics.report(rule, at: field.location)
            }
        }
        let operations = file.clients.flatMap(\.operations)
        let parameters = file.clients.flatMap(\.path) + operations.flatMap { $0.path + $0.query + $0.headers }
        for parameter in parameters where parameter.docs == nil {
            diagnostics.report(UndocumentedParameter(name: parameter.name.wire.value), at: parameter.location)
        }
    }

    /// Of fields alone: a parameter can't be a `secret`.
    private func findPlainSecrets(_ file: FileSyntax) {
        for field in file.models.filter({ $0.providedBy == nil }).flatMap(\.fields) {
            let name = field.name.wire.value
            guard field.type?.name.value == Primitive.string.rawValue, PlainSecret.isSecret(name) else { continue }
            diagnostics.report(PlainSecret(name: name), at: field.location)
        }
    }
}
