// SPDX-License-Identifier: MIT

import Foundation
import Recording
import StallLimit
import Testing

@testable import ServiceDescription

/// Configurations, right ones and wrong ones. To record the reports of new wrong ones, run
/// `ACS_RECORD=1 swift test --filter Wrong`, then read them.
@Suite("Configurations, wrong ones included", .stallLimit) struct ConfigurationTests {
    static let folder = DescriptionFolders.repository + "/Tests/ServiceDescriptionTests/Configuration/Wrong"

    static let wrong: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted()
    }()

    static func loaded(_ name: String) throws -> LoadedConfiguration {
        LoadedConfiguration(text: try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8), path: name)
    }

    private static func configuration(_ text: String, path: String = "acsgen.yaml") throws -> Configuration {
        let loaded = LoadedConfiguration(text: text, path: path)
        return try #require(loaded.configuration, "\(loaded.report())")
    }

    @Test(arguments: wrong) func `that are wrong give exactly the expected report`(_ name: String) throws {
        let loaded = try Self.loaded(name)
        let path = "\(Self.folder)/\(name.dropLast(".yaml".count)).expected"
        if try Recording.isOn() { try loaded.report().write(toFile: path, atomically: true, encoding: .utf8) }
        #expect(loaded.configuration == nil)
        #expect(loaded.report() == (try String(contentsOfFile: path, encoding: .utf8)))
    }

    @Test func `need no more than what to read and where to write`() throws {
        let configuration = try Self.configuration("descriptions: Specs\noutput: Sources\n")
        #expect(configuration.descriptions == ["Specs"])
        #expect(configuration.output == "Sources")
        #expect(configuration.style == LibraryStyle())
        #expect(!configuration.silenced.contains("unused-model"))
    }

    @Test func `have what affects generated Swift`() throws {
        let configuration = try Self.configuration(
            """
            descriptions: [Specs, Other/one.yaml]
            output: Sources
            module-prefix: Contoso
            access: package
            header: |

              Copyright Contoso Ltd.   

              Confidential.

            re-export: true
            warnings-off: [unused-model]
            """
        )
        var style = LibraryStyle()
        style.modulePrefix = "Contoso"
        style.access = .package
        style.header = ["Copyright Contoso Ltd.", "", "Confidential."]
        style.reExportsCore = true
        #expect(configuration.style == style)
        #expect(configuration.descriptions == ["Specs", "Other/one.yaml"])
        #expect(configuration.silenced.contains("unused-model"))
        #expect(!configuration.silenced.contains("undocumented-field"))
    }

    @Test func `have the locations of the keys that affect generated Swift`() throws {
        let text = "descriptions: Specs\noutput: Sources\naccess: package\n\nre-export: true\n"
        let places = try Self.configuration(text, path: "tools/acsgen.yaml").places
        #expect(places.access?.description == "tools/acsgen.yaml:3:9")
        #expect(places.reExport?.description == "tools/acsgen.yaml:5:12")
        #expect(places.modulePrefix == nil)
        #expect(places.start.description == "tools/acsgen.yaml:1:1")
    }

    @Test func `that are too large are not read`() {
        let text = "descriptions: Specs\noutput: Sources\n" + String(repeating: "# \n", count: Limits.size / 3)
        let loaded = LoadedConfiguration(text: text)
        #expect(loaded.configuration == nil)
        #expect(!loaded.isReadable)
    }

    @Test(arguments: [
        ("acsgen.yaml", "Specs", "Specs"), ("acsgen.yaml", "./Specs", "./Specs"),
        ("tools/acsgen.yaml", "Specs", "tools/Specs"), ("tools/acsgen.yaml", "../Specs", "Specs"),
        ("../acsgen.yaml", "Specs", "../Specs"), ("/etc/acsgen.yaml", "Specs", "/etc/Specs"),
        ("tools/acsgen.yaml", "/Specs", "/Specs"),
    ])
    func `have paths that start at their folder`(file: String, path: String, expected: String) throws {
        let configuration = try Self.configuration("descriptions: \(path)\noutput: \(path)\n", path: file)
        #expect(configuration.descriptions == [expected])
        #expect(configuration.output == expected)
    }

    @Test func `apply their prefix to the module, also where it must differ from every type`() throws {
        let description = """
            service: Chat
            module: Chat
            docs: Chats.
            auth: accessKey
            clients:
              ChatClient:
                docs: Chats.
                operations:
                  chat:
                    request: POST /chat
                    docs: Chats.
                    response: 204
            """
        var style = LibraryStyle()
        style.modulePrefix = "Contoso"
        let loaded = DescriptionLoader.load(texts: ["chat.yaml": description], style: style)
        #expect(loaded.libraries.map(\.module) == ["ContosoChat"])
        style.modulePrefix = "ACS"
        let core = DescriptionLoader.load(
            texts: ["chat.yaml": description.replacing("module: Chat", with: "module: Core")],
            style: style
        )
        #expect(core.diagnostics.map(\.rule) == ["reserved-module"])
    }
}
