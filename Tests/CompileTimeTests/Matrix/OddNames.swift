// SPDX-License-Identifier: MIT

/// Names that mean something to Swift, to its libraries, to ACSCore or to the generated code around them.
enum OddNames {
    /// As a service would write them.
    static let all: [String] =
        words(
            """
            associatedtype class deinit enum extension fileprivate func import init inout internal let operator
            precedencegroup private protocol public rethrows static struct subscript typealias var break case catch
            continue default defer do else fallthrough for guard if in repeat return switch throw where while any as
            await false is nil self super throws true try async actor borrowing consuming each some none package open
            indirect lazy weak unowned willSet didSet get set mutating nonisolated isolated sending copy consume discard
            then macro left right Any Self Type Protocol type Kind kind options request conditions pipeline preflight
            fields encoder decoder content codingKeys CodingKeys rawValue rawIDs wrappedValue projectedValue description
            debugDescription hashValue hash encode decode unrecognized identified identity index token from credential
            endpoint connectionString contentType value values error key keys id ID string int data date url uuid
            decimal bool double duration result optional array dictionary void never item items page pages body header
            headers query path method status response responses client service call begin resume cancel monitor
            stringValue intValue allCases allKeys requestText json empty list map stream unknown print fatalError min
            max zip swift foundation acsCore
            """
        ) + [
            "x-ms-date", "a.b", "a+b", "$top", "$id", "_private", "__x", "1st", "123", "é", "straße", "日本", "😀", "a\"b",
            "a\\b", "a'b", "`a`", "!!!", "-", "a/b", "\\(x)", String(noncharacter), "a\(noncharacter)b", "a\u{200B}b",
            "a\u{301}", "K",
            "x_y", "HTMLURLID", String(repeating: "veryLong", count: 9),
            String(repeating: "veryLong", count: 6),
        ]

    /// A scalar that no literal of Swift can name.
    private static let noncharacter = Unicode.Scalar(UInt32(0xFDD0)).map(Character.init) ?? "?"

    /// In the letters of types.
    static let types: [String] =
        all.filter { $0.utf8.allSatisfy { (48...57).contains($0) || (65...122).contains($0) } }
        .map { $0.prefix(1).uppercased() + $0.dropFirst() }
        + words(
            """
            Thread Notification Operation Timer Bundle Process Port Progress Stream Unit Host Scanner Locale Calendar
            Data Date URL UUID Decimal Character Sequence Encoder Decoder Codable Hashable Sendable Task Error Result
            Clock Mutex RetryOptions RetryBudget ClientOptions CallOptions Endpoint ConnectionString Page PagedSequence
            Patch Secret FieldDecoder FieldEncoder Indirect JSONValue ByteStream ByteRange ServiceError AccessToken
            TokenScope WireCoded PipelinePolicy PipelineRequest PipelineNext PipelineResponse OperationFinalState
            RawIDConvertible URLSession HTTPRequest Logger NSObject Matrix MatrixClient ACSMatrix
            """
        )

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}
