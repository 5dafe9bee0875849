// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription
import StallLimit
import Testing

@testable import ClientGenerator

@Suite("The file of a type", .stallLimit)
struct TypeFileTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..").standardized

    private static func libraries() throws -> [Library] {
        let specs = DescriptionLoader.load([repository.appending(path: "Specs").path]).libraries
        try #require(specs.count >= 12)
        return specs + (try GoldenCase.all.map { try $0.library() })
    }

    /// The files of a library's models, by the types that they declare.
    private static func files(of library: Library) throws -> [String: String] {
        var files: [String: String] = [:]
        for file in try ClientRenderer().render(library).files where file.path.hasPrefix("Models/") {
            let declaration = /^(?:[a-z]+ )*(?:struct|enum) `?(\w+)/
            for match in file.contents.matches(of: declaration.anchorsMatchLineEndings()) {
                #expect(files.updateValue(file.path, forKey: String(match.1)) == nil, "\(match.1) is in two files")
            }
        }
        return files
    }

    @Test("is that of the first union with the type, or its own; a patch is beside its model")
    func places() throws {
        var (members, patches) = (0, 0)
        for library in try Self.libraries() {
            let files = try Self.files(of: library)
            let unions = library.models.filter { $0.isGenerated && $0.union != nil }
            for model in library.models where model.isGenerated {
                let first = unions.first { union in
                    union.union?.members.contains { $0.type?.reference?.wireName == model.wireName } ?? false
                }
                let owner = model.union == nil ? first ?? model : model
                members += owner.wireName == model.wireName ? 0 : 1
                let path = "Models/\(owner.swiftName.text).swift"
                #expect(files[model.swiftName.text] == path)
                guard model.needsPatchType else { continue }
                patches += 1
                #expect(files[model.patchName.text] == path)
            }
        }
        #expect(members > 50)
        #expect(patches > 10)
    }

    @Test("is not that of the re-exports")
    func reserved() {
        let text = """
            service: Mill
            module: ACSMill
            docs: A mill.
            auth: accessKey
            clients:
              MillClient:
                docs: Grinds.
                operations:
                  grind:
                    request: POST /grind
                    docs: Grinds.
                    body: Exports
                    response: 204
            models:
              Exports:
                docs: What leaves the mill.
                fields:
                  weight?: int32
            """
        var style = LibraryStyle()
        style.reExportsCore = true
        let report = DescriptionLoader.load(texts: ["mill.yaml": text], style: style).report()
        #expect(report.contains("the model `Exports` and the file of re-exports are both named `Exports`"))
    }
}
