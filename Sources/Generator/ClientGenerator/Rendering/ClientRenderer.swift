// SPDX-License-Identifier: MIT

public import ServiceDescription

/// Turns checked descriptions into Swift files. The templates are parsed once.
public struct ClientRenderer: Sendable {
    private let templates: TemplateLibrary

    /// Parses the templates that acsgen carries.
    public init() throws {
        templates = try TemplateLibrary()
    }

    /// Renders all files of a library.
    ///
    /// - Throws: ``RenderingError``.
    public func render(_ library: Library) throws -> GeneratedModule {
        let files = try ModuleFiles(library).all.map { file in
            GeneratedFile(path: file.path, contents: try templates.render(file.view, with: file.template))
        }
        return GeneratedModule(
            name: library.module,
            sourceName: library.fileName,
            files: files.sorted { $0.path < $1.path }
        )
    }
}
