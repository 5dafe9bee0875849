// SPDX-License-Identifier: MIT

import Foundation
import Testing
import Tools

/// A temporary folder to run acsgen in, which is gone when the test ends.
final class Workspace: Sendable {
    let path: String

    /// Creates the folder, with a description of one library in `Specs`, and a configuration.
    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "acsgen-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try write(Self.description, to: "Specs/weather.yaml")
        try write("descriptions: Specs\noutput: Sources/Clients\n", to: "acsgen.yaml")
    }

    deinit {
        _ = try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(path)/Sources")
        do { try FileManager.default.removeItem(atPath: path) } catch { Issue.record(error) }
    }

    /// The repository's folder.
    static let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

    /// A small library, with a client of its own.
    static let description = """
        service: Weather
        module: ACSWeather
        docs: Tells the weather of places.
        api-version: "2026-01-01"
        auth: [accessKey, managedIdentity]

        clients:
          WeatherClient:
            docs: Tells the weather.
            operations:
              forecast:
                request: GET /places/{place}/forecast
                docs: Tells the weather of the next days.
                response: 200 Forecast

        models:
          Forecast:
            docs: The weather of the next days.
            fields:
              summary: string -- In a few words.

        """

    /// Runs the acsgen that was built with the tests.
    func acsgen(
        _ arguments: String...,
        in folder: String? = nil,
        environment: [String: String] = [:]
    ) async throws -> Tool.Outcome {
        try await Tool.run(Self.executable, arguments, in: folder ?? path, environment: environment)
    }

    /// The output of a run of acsgen in this folder on a terminal, which `script` provides.
    func acsgenOnTerminal(_ argument: String, environment: [String: String]) async throws -> String {
        #if canImport(Darwin)
            let arguments = ["-q", "/dev/null", Self.executable, argument]
        #else
            let arguments = ["-qec", "'\(Self.executable)' \(argument)", "/dev/null"]
        #endif
        return try await Tool.run("/usr/bin/script", arguments, in: path, environment: environment).output
    }

    static let executable = Tool.built("acsgen")

    func write(_ text: String, to path: String) throws {
        let url = URL(filePath: "\(self.path)/\(path)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func read(_ path: String) throws -> String {
        try String(contentsOfFile: "\(self.path)/\(path)", encoding: .utf8)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: "\(self.path)/\(path)")
    }

    /// Every file below a folder with its contents, sorted.
    func files(in folder: String) throws -> [String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(folder)").sorted()
        return try names.compactMap { name in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: "\(path)/\(folder)/\(name)", isDirectory: &isFolder) else {
                return nil
            }
            return isFolder.boolValue ? nil : "\(name)\n\(try read("\(folder)/\(name)"))"
        }
    }
}
