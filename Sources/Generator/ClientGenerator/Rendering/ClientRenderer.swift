// SPDX-License-Identifier: MIT

import Dispatch
public import ServiceDescription
import Synchronization

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
        let files = rendered(ModuleFiles(library).all)
        return GeneratedModule(
            name: library.module,
            sourceName: library.fileName,
            files: files.sorted { $0.path < $1.path }
        )
    }

    /// Renders each file on its own, on all cores.
    private func rendered(_ files: [ModuleFiles.File]) -> [GeneratedFile] {
        let results = Mutex<[GeneratedFile]>([])
        DispatchQueue.concurrentPerform(iterations: files.count) { index in
            var output = TemplateOutput()
            files[index].render(templates, &output)
            let file = GeneratedFile(path: files[index].path, contents: output.text)
            results.withLock { $0.append(file) }
        }
        return results.withLock(\.self)
    }
}
