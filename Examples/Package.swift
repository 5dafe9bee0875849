// swift-tools-version: 6.2

import PackageDescription

/// The programs in Sources, and the libraries that they import.
let programs = [
    "SendTextMessage": ["ACSSMS"],
    "SendEmail": ["ACSEmail"],
    "SendWhatsAppText": ["ACSMessages"],
    "ChatBetweenUsers": ["ACSChat", "ACSIdentity"],
    "IssueToken": ["ACSIdentity"],
    "ExchangeEntraToken": ["ACSTokenExchange"],
    "OpenRoom": ["ACSIdentity", "ACSRooms"],
    "SearchPhoneNumber": ["ACSPhoneNumbers"],
    "RouteCalls": ["ACSSIPRouting"],
    "RecordCall": ["ACSCallAutomation"],
    "TakeOffer": ["ACSJobRouter"],
]

// A package of a user's own: its only tie to swift-acs is the dependency, whose path would be a URL.
let package = Package(
    name: "Examples",
    platforms: [.macOS(.v15), .iOS(.v18)],
    dependencies: [
        .package(name: "swift-acs", path: "..", traits: ["Generator"]),
        // What CallCenter serves with.
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        // The other dependencies of the tests.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        // Generated from Specs/greetings.yaml: swift run acsgen generate
        .target(name: "ACSGreetings", dependencies: [.product(name: "ACSCore", package: "swift-acs")]),
        .executableTarget(
            name: "CallCenter",
            dependencies: [
                .product(name: "ACSCallAutomation", package: "swift-acs"),
                .product(name: "ACSWebhooks", package: "swift-acs"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
            ]
        ),
        // Those in Support are the same as in the tests of swift-acs, by symbolic links.
        .support("StallLimit"),
        .support("TestCertificates", dependencies: [.product(name: "NIOSSL", package: "swift-nio-ssl")]),
        .support(
            "Tools",
            dependencies: [
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),
        .support(
            "WireServer",
            dependencies: [
                "TestCertificates",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        .testTarget(name: "ACSGreetingsTests", dependencies: ["ACSGreetings", "WireServer"]),
        .testTarget(
            name: "CallCenterTests",
            dependencies: [
                "CallCenter",
                "StallLimit",
                .product(name: "ACSTesting", package: "swift-acs"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
            ]
        ),
        .testTarget(
            name: "ProgramTests",
            dependencies: ["StallLimit", "Tools", "WireServer"] + programs.keys.sorted().map { .target(name: $0) }
        ),
    ]
        + programs.sorted { $0.key < $1.key }.map { program in
            .executableTarget(
                name: program.key,
                dependencies: program.value.map { .product(name: $0, package: "swift-acs") }
            )
        }
)

extension Target {
    /// What several test targets share.
    static func support(_ name: String, dependencies: [Target.Dependency] = []) -> Target {
        .target(
            name: name,
            dependencies: dependencies,
            path: "Tests/Support/\(name)",
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            ]
        )
    }
}
