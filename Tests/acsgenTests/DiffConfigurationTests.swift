// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing
import Tools

@Suite(.stallLimit) struct `acsgen diff reads the configuration of a revision` {
    private let workspace: Workspace

    init() async throws {
        workspace = try Workspace()
        try await workspace.commitAll()
    }

    private func configure(_ keys: String, at path: String = "acsgen.yaml") throws {
        try workspace.write("descriptions: Specs\noutput: Sources\n\(keys)", to: path)
    }

    @Test func `and reports what changed in it`() async throws {
        try configure("access: package\nre-export: true\nheader: Ours.\n")
        let outcome = try await workspace.diff()
        #expect(
            outcome.output == """
                acsgen.yaml
                acsgen.yaml:3:9: breaks source access-lowered: the libraries are `package` instead of `public`
                    - public struct WeatherClient
                    + package struct WeatherClient
                acsgen.yaml:4:12: addition re-export-added: the libraries re-export ACSCore
                    + @_exported public import ACSCore

                2 changes: 1 breaks source, 1 addition

                """
        )
        #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        #expect(try await workspace.diff("--fail-on", "source").code == 1)
    }

    @Test func `and names the line of the new one to GitHub`() async throws {
        try configure("access: package\n")
        let output = try await workspace.diff("--format", "github").output
        #expect(output.hasPrefix("::warning file=acsgen.yaml,line=3,col=9,title=breaks source%3A access-lowered::"))
    }

    @Test func `and reports a change of several libraries once, in every form`() async throws {
        try workspace.write(Workspace.description.replacing("Weather", with: "Rain"), to: "Specs/rain.yaml")
        try await workspace.commit()
        try configure("re-export: true\n")
        for form in ["text", "markdown", "json", "github"] {
            let output = try await workspace.diff("--format", form).output
            #expect(output.components(separatedBy: "the libraries re-export ACSCore").count == 2, "\(output)")
            #expect(output.contains("ACSRain") == (form == "json"), "\(output)")
        }
    }

    @Test func `and tells a module that a prefix renames`() async throws {
        try configure("module-prefix: Contoso\n")
        let output = try await workspace.diff().output
        #expect(output.contains("acsgen.yaml:3:16: breaks source module-renamed: the modules begin with `Contoso`\n"))
        #expect(output.hasSuffix("\n1 change: 1 breaks source\n"), "\(output)")
    }

    @Test func `for both revisions, whatever the working tree has`() async throws {
        try configure("re-export: true\n")
        try await workspace.commit()
        try workspace.write("wrong\n", to: "acsgen.yaml")
        let outcome = try await workspace.diff("--against", "HEAD~1", "--to", "HEAD")
        #expect(outcome.output.contains("acsgen.yaml:3:12: addition re-export-added: "), "\(outcome)")
        #expect(outcome.code == 0)
        let back = try await workspace.diff("--against", "HEAD", "--to", "HEAD~1")
        #expect(back.output.contains("acsgen.yaml:1:1: breaks source re-export-removed: "), "\(back)")
    }

    @Test func `and takes its descriptions from where it says`() async throws {
        try workspace.write(Workspace.description.replacing("summary", with: "text"), to: "API/weather.yaml")
        try workspace.remove("Specs/weather.yaml")
        try workspace.write("descriptions: API\noutput: Sources\n", to: "acsgen.yaml")
        let output = try await workspace.diff().output
        #expect(output.contains("API/weather.yaml:17:3: breaks source field-removed: "), "\(output)")
    }

    @Test func `and reads only its style if descriptions are given`() async throws {
        try workspace.write("descriptions: Nowhere\noutput: Sources\naccess: package\n", to: "acsgen.yaml")
        try await workspace.commit()
        try configure("")
        let output = try await workspace.diff("--specs", "Specs").output
        #expect(output.contains(" addition access-raised: the libraries are `public` instead of `package`\n"))
    }

    @Test func `that another path names, with paths from its folder`() async throws {
        try workspace.remove("acsgen.yaml")
        try workspace.write("descriptions: ../Specs\noutput: ../Made\naccess: package\n", to: "tools/weather.yml")
        try await workspace.commit()
        try workspace.write("descriptions: ../Specs\noutput: ../Made\n", to: "tools/weather.yml")
        let outcome = try await workspace.diff("--configuration", "tools/weather.yml")
        #expect(outcome.output.contains("tools/weather.yml:1:1: addition access-raised: "), "\(outcome)")
    }

    @Test func `in a folder of the repository`() async throws {
        try workspace.write(Workspace.description, to: "inner/Specs/weather.yaml")
        try configure("access: internal\n", at: "inner/acsgen.yaml")
        try await workspace.commit()
        try configure("", at: "inner/acsgen.yaml")
        let outcome = try await workspace.diff(in: "\(workspace.path)/inner")
        #expect(outcome.output.contains("\nacsgen.yaml:1:1: addition access-raised: "), "\(outcome)")
    }

    @Test func `or today's if the revision has none`() async throws {
        try workspace.remove("acsgen.yaml")
        try await workspace.commit()
        try configure("access: package\n")
        #expect(try await workspace.diff().output == "no changes\n")
    }

    @Test func `or today's if it is outside of the repository`() async throws {
        try workspace.write(Workspace.description, to: "inner/Specs/weather.yaml")
        let inner = "\(workspace.path)/inner"
        try await workspace.git("init", "--quiet", "--initial-branch=main", in: inner)
        try await workspace.git("add", "--all", in: inner)
        try await workspace.git("commit", "--quiet", "--message", "Begin", in: inner)
        try configure("access: package\n")
        let outcome = try await workspace.diff("--configuration", "../acsgen.yaml", "--specs", "Specs", in: inner)
        #expect(outcome.output == "no changes\n", "\(outcome)")
    }

    @Test func `but not for a folder`() async throws {
        try configure("access: internal\n")
        #expect(try await workspace.diff("--against", "Specs").output == "no changes\n")
    }

    @Test func `and ends with 2 if that of the older one has errors`() async throws {
        try configure("acess: package\n")
        try await workspace.commit()
        try configure("")
        let outcome = try await workspace.diff()
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty)
        let start = "error: 'acsgen.yaml' has errors in 'HEAD', so nothing can be compared with it; "
        #expect(outcome.errors.hasPrefix(start), "\(outcome.errors)")
        #expect(outcome.errors.contains("\nacsgen.yaml:3:1: error: a configuration has no key `acess`"))
    }

    @Test func `and ends with 1 if that of the newer one has errors`() async throws {
        try configure("acess: package\n")
        try await workspace.commit()
        try configure("")
        let outcome = try await workspace.diff("--against", "HEAD~1", "--to", "HEAD")
        #expect(outcome.code == 1)
        #expect(outcome.output.isEmpty)
        let start = "error: 'acsgen.yaml' has errors in 'HEAD'\nacsgen.yaml:3:1: error: a configuration has no key "
        #expect(outcome.errors.hasPrefix(start), "\(outcome.errors)")
        let annotated = try await workspace.diff("--against", "HEAD~1", "--to", "HEAD", "--format", "github")
        #expect(annotated.code == 1)
        #expect(annotated.output.hasPrefix("::error file=acsgen.yaml,line=3,col=1,title=unknown-key::"))
        #expect(annotated.errors == "error: 'acsgen.yaml' has errors in 'HEAD'\n")
    }
}
