// swift-tools-version: 6.2

import PackageDescription

// A package of a user's own: its only tie to swift-acs is the dependency, whose path would be a URL.
let package = Package(
    name: "Examples",
    platforms: [.macOS(.v15), .iOS(.v18)],
    dependencies: [
        .package(name: "swift-acs", path: ".."),
        // The dependencies of the tests' loopback server.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    ],
    targets: [
        // Generated from Specs/greetings.yaml: swift run acsgen generate --specs Specs --output Sources
        .target(name: "ACSGreetings", dependencies: [.product(name: "ACSCore", package: "swift-acs")]),
        .executableTarget(
            name: "SendTextMessage",
            dependencies: [.product(name: "ACSSMS", package: "swift-acs")]
        ),
        // The same server as in the tests of swift-acs, by symbolic links.
        .target(
            name: "TestCertificates",
            dependencies: [.product(name: "NIOSSL", package: "swift-nio-ssl")],
            path: "Tests/Support/TestCertificates",
            swiftSettings: [.enableUpcomingFeature("InternalImportsByDefault")]
        ),
        .target(
            name: "WireServer",
            dependencies: [
                "TestCertificates",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Tests/Support/WireServer",
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            ]
        ),
        .testTarget(name: "ACSGreetingsTests", dependencies: ["ACSGreetings", "WireServer"]),
    ]
)
