// SPDX-License-Identifier: MIT

public import ServiceDescription

/// Renders checked descriptions as Swift files. The templates are parsed once.
public struct ClientRenderer: Sendable {
    private let templates: ModuleTemplates

    /// Compiles acsgen's own templates.
    ///
    /// - Throws: ``TemplateError`` if a template does not fit its view.
    public init() throws {
        templates = try ModuleTemplates()
    }

    /// Renders all files of a library.
    public func render(_ library: Library) -> GeneratedModule {
        GeneratedModule(
            name: library.module,
            files: ModuleFiles(library).all.concurrentMap(render).sorted { $0.path < $1.path }
        )
    }

    private func render(_ file: ModuleFiles.File) -> GeneratedFile {
        var output = TemplateOutput()
        file.render(templates, &output)
        return GeneratedFile(path: file.path, contents: output.text)
    }
}
