// SPDX-License-Identifier: MIT

import Foundation

/// The sources of the client libraries.
enum GeneratedSources {
    static let clients = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "Sources/Clients")

    /// The names of all operations in a library's generated clients, such as `SMSClient.send`, sorted.
    static func operations(in module: String) throws -> [String] {
        let folder = clients.appending(path: "\(module)/Generated/Clients")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let names = try files.reduce(into: Set<String>()) { names, file in
            let source = try String(contentsOf: file, encoding: .utf8)
            names.formUnion(source.matches(of: /"(\w+Client\.\w+)"/).map { String($0.1) })
        }
        return names.sorted()
    }
}
