// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription
import StallLimit
import Testing

@testable import ClientGenerator

/// Each name of generated Swift leads to the line that made it, and each line to the names that it makes.
@Suite(.stallLimit) struct ExplanationTests {
    private static let repository = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }

    private static let libraries = DescriptionLoader.load(["\(repository)/Specs"]).libraries

    private static let explained: Result<Explanations, any Error> = Result {
        Explanations(libraries, try ClientRenderer())
    }

    /// The lines of each description.
    private static let sources: [String: [String]] = {
        let files = Set((try? explained.get())?.all.map(\.origin.location.file) ?? [])
        return files.reduce(into: [:]) { sources, file in
            let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
            sources[file] = text.components(separatedBy: "\n")
        }
    }()

    @Test func `every public declaration of every library is explained`() throws {
        let renderer = try ClientRenderer()
        let explanations = try Self.explained.get()
        #expect(Self.libraries.count > 10)
        for library in Self.libraries {
            let explained = explanations.all.filter { $0.module == library.module }
            let known = Set(explained.map { "\($0.file):\($0.declaration.line)" })
            for file in renderer.render(library).files where file.path.hasSuffix(".swift") {
                for (index, line) in file.contents.components(separatedBy: "\n").enumerated() {
                    // Cases have the access of their enum.
                    let isCase = line.contains(/^ +(indirect )?case [a-z`]\w*`?(\([^:]*\))?$/)
                    guard isCase || line.contains(/^ *(@\w+ )*public (?!import)/) else { continue }
                    #expect(known.contains("\(file.path):\(index + 1)"), "\(library.module), \(file.path): \(line)")
                }
            }
        }
    }

    @Test func `the line that made a declaration makes this declaration`() throws {
        let explanations = try Self.explained.get()
        for explanation in explanations.all {
            let place = explanation.origin.location
            let made = explanations.made(by: place.file, line: place.line, in: Self.sources[place.file] ?? [])
            #expect(
                made.contains {
                    $0.module == explanation.module && $0.declaration.symbol == explanation.declaration.symbol
                },
                "\(explanation.declaration.symbol) at \(place)"
            )
        }
    }

    @Test func `the place of a declaration in its file leads to it`() throws {
        let explanations = try Self.explained.get()
        for explanation in explanations.all {
            let path = "Sources/Clients/\(explanation.module)/Generated/\(explanation.file)"
            for line in [explanation.declaration.line, explanation.declaration.firstLine] {
                let found = explanations.declared(in: path, line: line)
                #expect(found?.declaration.symbol == explanation.declaration.symbol, "\(path):\(line)")
            }
        }
    }

    @Test func `the name of a declaration leads to it, with and without its module and arguments`() throws {
        let explanations = try Self.explained.get()
        // Each name is compared with all names, so that some are enough.
        for (index, explanation) in explanations.all.enumerated() where index.isMultiple(of: 40) {
            let declaration = explanation.declaration
            for name in [declaration.symbol, declaration.name, "\(explanation.module).\(declaration.symbol)"] {
                #expect(explanations.named(name).contains { $0.declaration.symbol == declaration.symbol }, "\(name)")
            }
        }
    }

    @Test func `a line inside a declaration of a description leads to the key around it`() throws {
        let explanations = try Self.explained.get()
        let file = "\(Self.repository)/Specs/sms.yaml"
        let source = Self.sources[file] ?? []
        let request = try #require(source.firstIndex { $0.contains("request: POST /sms") }) + 1
        let refusal = try #require(source.firstIndex { $0.contains("404: ErrorResponse") }) + 1
        for (line, symbol) in [
            (request, "SMSClient.send(_:options:)"), (refusal, "SMSClient.getDeliveryReport(messageID:options:)"),
        ] {
            #expect(explanations.made(by: file, line: line, in: source).map(\.declaration.symbol) == [symbol])
        }
        #expect(explanations.made(by: "other.yaml", line: request, in: source).isEmpty)
    }

    @Test func `an unknown name leads to the nearest one`() throws {
        let explanations = try Self.explained.get()
        #expect(explanations.named("ChatMessage.contnt").isEmpty)
        #expect(explanations.nearest(to: "ChatMessage.contnt") == "ChatMessage.content")
        #expect(explanations.declared(in: "Sources/Other.swift", line: 1) == nil)
    }

    @Test func `a name says why it is as it is`() throws {
        let explanations = try Self.explained.get()
        func reason(_ name: String) -> String? { explanations.named(name).first?.origin.name }
        #expect(reason("SendMessageRequest.options") == "`as` names it `options`; on the wire it is `smsSendOptions`")
        #expect(reason("SMSSendResult.messageID") == "`messageID` is `messageId` on the wire, in the letters of Swift")
        #expect(reason("SMSSendResult.to") == "`to` is its name on the wire")
        #expect(reason("EmailClient.beginSend") == "`begin` precedes the key `send` of a long-running operation")
    }
}
