// SPDX-License-Identifier: MIT

import Foundation
import Recording
import StallLimit
import Testing

@testable import ServiceDescription

/// Wrong descriptions, each with the whole report that it must produce.
///
/// To record the reports of new ones, run `ACS_RECORD=1 swift test --filter WrongTests`, then read them.
@Suite(.stallLimit) struct WrongTests {
    static let folder = DescriptionFolders.repository + "/Tests/ServiceDescriptionTests/Wrong"

    /// All names below the folder, without extension; files in `shared` folders are only imported.
    static func names(with ending: String) -> [String] {
        let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        let isFound = { (path: String) in path.hasSuffix(ending) && !path.hasSuffix(ExampleFile.ending) }
        return paths.filter { isFound($0) && !$0.contains("/shared/") }.map {
            String($0.dropLast(ending.count))
        }
        .sorted()
    }

    private static func load(_ name: String) -> LoadedDescriptions {
        DescriptionLoader.load(["\(folder)/\(name).yaml"])
    }

    private static func report(_ name: String) -> String {
        load(name).report().replacing(folder + "/", with: "")
    }

    @Test(arguments: names(with: ".yaml"))
    func `gives exactly the expected report`(_ name: String) throws {
        let path = "\(Self.folder)/\(name).expected"
        let report = Self.report(name)
        if try Recording.isOn() { try report.write(toFile: path, atomically: true, encoding: .utf8) }
        #expect(report != "", "a wrong description must not load")
        #expect(report == (try String(contentsOfFile: path, encoding: .utf8)))
    }

    @Test func `every expected report has its description`() {
        #expect(Self.names(with: ".expected") == Self.names(with: ".yaml"))
    }

    @Test func `at least sixty wrong descriptions are known`() {
        #expect(Self.names(with: ".yaml").count >= 60)
    }

    @Test(arguments: names(with: ".yaml"))
    func `every place is inside its file`(_ name: String) {
        let loaded = Self.load(name)
        for location in loaded.diagnostics.flatMap({ [$0.location] + $0.notes.map(\.location) }) {
            let line = loaded.sources[location.file]?.line(location.line)
            #expect(location.column >= 1)
            #expect(location.column <= (line ?? "").unicodeScalars.count + 1, "\(location)")
            #expect(line != nil, "\(location)")
        }
    }
}
