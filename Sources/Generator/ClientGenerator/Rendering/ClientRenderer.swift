// SPDX-License-Identifier: MIT

import Dispatch
public import ServiceDescription
import Synchronization

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
        let files = try rendered(ModuleFiles(library).all)
        return GeneratedModule(
            name: library.module,
            sourceName: library.fileName,
            files: files.sorted { $0.path < $1.path }
        )
    }

    /// Renders each file on its own, on as many cores as there are.
    private func rendered(_ files: [ModuleFiles.File]) throws -> [GeneratedFile] {
        let results = Mutex<[Int: Result<GeneratedFile, any Error>]>([:])
        DispatchQueue.concurrentPerform(iterations: files.count) { index in
            let file = files[index]
            let result = Result {
                GeneratedFile(path: file.path, contents: try templates.render(file.view, with: file.template))
            }
            results.withLock { $0[index] = result }
        }
        return try results.withLock { results in try results.sorted { $0.key < $1.key }.map { try $0.value.get() } }
    }
}
