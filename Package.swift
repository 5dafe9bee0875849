// swift-tools-version: 6.2

import Foundation
import PackageDescription

// An app resolves what its libraries need; a clone also has the tool. SwiftPM checks an app's packages out into its
// scratch folder, beside their repositories, or downloads them from a registry into it. It reads manifests of versions
// that it has not checked out yet at the root of a file system of its own.
let path = Context.packageDirectory
let isDependency =
    path == "/" || path.contains("/registry/downloads/")
    || (path.split(separator: "/").dropLast().last == "checkouts"
        && FileManager.default.fileExists(atPath: "\(path)/../../repositories"))

// SwiftPM reads a manifest as one file, so this one is as long as the package is wide.
let package = Package(
    name: "swift-acs",
    platforms: [.macOS(.v15), .macCatalyst(.v18), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .executable(name: "acsgen", targets: ["acsgen"]),
        .library(name: "ACSIdentity", targets: ["ACSIdentity"]),
        .library(name: "ACSSMS", targets: ["ACSSMS"]),
        .library(name: "ACSPhoneNumbers", targets: ["ACSPhoneNumbers"]),
        .library(name: "ACSChat", targets: ["ACSChat"]),
        .library(name: "ACSCalling", targets: ["ACSCalling"]),
        .library(name: "ACSTokenExchange", targets: ["ACSTokenExchange"]),
        .library(name: "ACSCallAutomation", targets: ["ACSCallAutomation"]),
        .library(name: "ACSEmail", targets: ["ACSEmail"]),
        .library(name: "ACSRooms", targets: ["ACSRooms"]),
        .library(name: "ACSSIPRouting", targets: ["ACSSIPRouting"]),
        .library(name: "ACSMessages", targets: ["ACSMessages"]),
        .library(name: "ACSJobRouter", targets: ["ACSJobRouter"]),
        .library(name: "ACSEntraID", targets: ["ACSEntraID"]),
        .library(name: "ACSAzureCLI", targets: ["ACSAzureCLI"]),
        .library(name: "ACSCore", targets: ["ACSCore"]),
        .library(name: "ACSAsyncHTTPClientTransport", targets: ["ACSAsyncHTTPClientTransport"]),
        .library(name: "ACSURLSessionTransport", targets: ["ACSURLSessionTransport"]),
        .library(name: "ACSTesting", targets: ["ACSTesting"]),
        .library(name: "ACSWebhooks", targets: ["ACSWebhooks"]),
    ],
    traits: [
        .trait(name: "Generator", description: "What `swift run acsgen` needs in a package that depends on this one.")
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        // Without its trait that brings Foundation.
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        // MARK: Generator
        .systemLibrary(
            name: "CLibYAML",
            path: "Sources/Generator/CLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .target(
            name: "ServiceDescription",
            dependencies: ["CLibYAML"],
            path: "Sources/Generator/ServiceDescription"
        ),
        .target(
            name: "ClientGenerator",
            dependencies: [
                "PackageVersion",
                "ServiceDescription",
                "Templates",
            ],
            path: "Sources/Generator/ClientGenerator"
        ),
        .target(
            name: "Templates",
            path: "Templates",
            resources: [
                .embedInCode("cases.mustache"),
                .embedInCode("catalog.mustache"),
                .embedInCode("client.mustache"),
                .embedInCode("enumeration.mustache"),
                .embedInCode("events.mustache"),
                .embedInCode("examples.mustache"),
                .embedInCode("exports.mustache"),
                .embedInCode("header.mustache"),
                .embedInCode("model.mustache"),
                .embedInCode("operation.mustache"),
                .embedInCode("origin.mustache"),
                .embedInCode("record.mustache"),
                .embedInCode("result.mustache"),
                .embedInCode("service.mustache"),
                .embedInCode("tokens.mustache"),
                .embedInCode("types.mustache"),
                .embedInCode("union.mustache"),
                .embedInCode("withHeaders.mustache"),
                .embedInCode("Package/acsgen.yaml"),
                .embedInCode("Package/gitignore"),
                .embedInCode("Package/greetings.yaml"),
                .embedInCode("Package/Makefile"),
                .embedInCode("Package/manifest.mustache"),
                .embedInCode("Package/targets.mustache"),
                .embedInCode("Package/tests.mustache"),
                .embedInCode("Package/workflow.yml"),
            ]
        ),
        .executableTarget(
            name: "acsgen",
            dependencies: [
                "ClientGenerator",
                "PackageVersion",
                "ServiceDescription",
                .product(
                    name: "ArgumentParser",
                    package: "swift-argument-parser",
                    condition: isDependency ? .when(traits: ["Generator"]) : nil
                ),
            ],
            path: "Sources/Generator/acsgen"
        ),
        .testTarget(
            name: "ServiceDescriptionTests",
            dependencies: ["ClientGenerator", "Recording", "ServiceDescription", "SplitMix", "StallLimit"],
            exclude: ["Configuration/Wrong", "Facts", "Wrong"]
        ),
        .testTarget(
            name: "acsgenTests",
            dependencies: ["acsgen", "PackageVersion", "Recording", "StallLimit", "Tools"]
        ),
        .testTarget(
            name: "ClientGeneratorTests",
            dependencies: [
                "ClientGenerator", "GeneratedSizes", "PackageVersion", "Recording", "ServiceDescription", "SplitMix",
                "StallLimit", "Templates",
            ]
        ),
        .target(
            name: "Tools",
            dependencies: [
                .subprocess,
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/Support/Tools"
        ),
        .target(
            name: "GeneratedSizes",
            dependencies: ["ServiceDescription"],
            path: "Tests/Support/GeneratedSizes"
        ),
        .support("Recording"),
        .support("SplitMix"),

        .target(name: "PackageVersion"),

        // MARK: Runtime
        .target(
            name: "ACSTransport",
            dependencies: [.product(name: "HTTPTypes", package: "swift-http-types")],
            path: "Sources/Runtime/ACSTransport"
        ),
        .target(
            name: "ACSAsyncHTTPClientTransport",
            dependencies: [
                "ACSTransport",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            path: "Sources/Runtime/ACSAsyncHTTPClientTransport"
        ),
        .target(
            name: "ACSURLSessionTransport",
            dependencies: [
                "ACSTransport",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            path: "Sources/Runtime/ACSURLSessionTransport"
        ),
        .target(
            name: "ACSCore",
            dependencies: [
                "ACSTransport",
                "PackageVersion",
                // Linked, but not imported: DefaultTransport.swift says why.
                .target(name: "ACSAsyncHTTPClientTransport", condition: .when(platforms: [.linux])),
                .target(
                    name: "ACSURLSessionTransport",
                    condition: .when(platforms: [.macOS, .macCatalyst, .iOS, .tvOS, .watchOS, .visionOS])
                ),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            path: "Sources/Runtime/ACSCore"
        ),
        .target(
            name: "ACSEntraID",
            dependencies: [
                "ACSCore",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Sources/Runtime/ACSEntraID"
        ),
        .target(
            name: "ACSAzureCLI",
            dependencies: [
                "ACSEntraID",
                .subprocess,
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Sources/Runtime/ACSAzureCLI"
        ),
        .target(
            name: "ACSTesting",
            dependencies: [
                "ACSCore",
                "ACSTransport",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            path: "Sources/Runtime/ACSTesting"
        ),
        .target(
            name: "ACSWebhooks",
            dependencies: [
                "ACSCore",
                "ACSEntraID",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Sources/Runtime/ACSWebhooks"
        ),

        // MARK: Clients
        .client("ACSIdentity"),
        .client("ACSSMS"),
        .client("ACSPhoneNumbers"),
        .client("ACSChat"),
        .client("ACSCalling"),
        .client("ACSTokenExchange"),
        .client("ACSCallAutomation"),
        .client("ACSEmail", dependencies: [.product(name: "SystemPackage", package: "swift-system")]),
        .client("ACSRooms"),
        .client("ACSSIPRouting"),
        .client("ACSMessages"),
        .client("ACSJobRouter"),

        // MARK: Tests
        .support(
            "TestCertificates",
            dependencies: [.product(name: "NIOSSL", package: "swift-nio-ssl")]
        ),
        .support("Callers"),
        .support("Disclosure"),
        .support("LogLines", dependencies: [.product(name: "Logging", package: "swift-log")]),
        .support(
            "EventExamples",
            exclude: ["call-automation.json", "event-grid.json", "media-streaming.json", "reduce.py"]
        ),
        .support("StallLimit"),
        .support(
            "TransportKinds",
            dependencies: [
                "ACSAsyncHTTPClientTransport",
                "ACSTransport",
                "ACSURLSessionTransport",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),
        .support(
            "RawServer",
            dependencies: [
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]
        ),
        .testTarget(
            name: "ACSCoreTests",
            dependencies: [
                "ACSCore",
                "ACSTesting",
                "Callers",
                "Disclosure",
                "LogLines",
                "EventExamples",
                "RawServer",
                "Recording",
                "SplitMix",
                "StallLimit",
                "TransportKinds",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "MetricsTestKit", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            exclude: ["Vectors"]
        ),
        .testTarget(
            name: "ACSTestingTests",
            dependencies: [
                "ACSCore",
                "ACSSMS",
                "ACSTesting",
                "ACSWebhooks",
                "StallLimit",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]
        ),
        .testTarget(
            name: "ACSEntraIDTests",
            dependencies: [
                "ACSAsyncHTTPClientTransport",
                "ACSAzureCLI",
                "ACSCore",
                "ACSEntraID",
                "ACSTesting",
                "ACSTransport",
                "Callers",
                "Disclosure",
                "RawServer",
                "StallLimit",
                "Tools",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            exclude: ["Material"]
        ),
        .testTarget(
            name: "ACSCallAutomationTests",
            dependencies: [
                "ACSCallAutomation", "ACSTesting", "ACSWebhooks", "Callers", "SplitMix", "StallLimit",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .testTarget(
            name: "ACSWebhooksTests",
            dependencies: [
                "ACSCore",
                "ACSEntraID",
                "ACSTesting",
                "ACSWebhooks",
                "Callers",
                "Disclosure",
                "LogLines",
                "StallLimit",
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            exclude: ["Facts"]
        ),
        .testTarget(
            name: "ACSTransportTests",
            dependencies: [
                "ACSAsyncHTTPClientTransport",
                "ACSTesting",
                "ACSTransport",
                "ACSURLSessionTransport",
                "Disclosure",
                "RawServer",
                "StallLimit",
                "TestCertificates",
                "TransportKinds",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]
        ),
        .support(
            "AuthFixture",
            dependencies: [
                "ACSCallAutomation", "ACSCalling", "ACSChat", "ACSEmail", "ACSEntraID", "ACSIdentity",
                "ACSJobRouter", "ACSMessages", "ACSPhoneNumbers", "ACSRooms", "ACSSIPRouting", "ACSSMS",
                "ACSTokenExchange", "ACSWebhooks",
            ]
        ),
        .testTarget(
            name: "CompileTimeTests",
            dependencies: [
                "AuthFixture", "ClientGenerator", "PurchaseProcess", "Recording", "ServiceDescription", "SplitMix",
                "StallLimit", "Tools", "acsgen",
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
        .support("AzureCommunicationCalling"),
        .testTarget(
            name: "CallingTests",
            dependencies: ["ACSCalling", "ACSCore", "AzureCommunicationCalling", "StallLimit", "WireServer"]
        ),
        .executableTarget(
            name: "PurchaseProcess",
            dependencies: ["ACSPhoneNumbers"],
            path: "Tests/Support/PurchaseProcess"
        ),
        .executableTarget(
            name: "ReadmeApps",
            dependencies: [
                "ACSChat", "ACSEntraID", "ACSIdentity", "ACSPhoneNumbers", "ACSSMS", "ACSWebhooks",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Tests/Support/ReadmeApps"
        ),
        .testTarget(
            name: "EventTests",
            dependencies: [
                "ACSCallAutomation", "ACSChat", "ACSCore", "ACSEmail", "ACSJobRouter", "ACSMessages", "ACSSMS",
                "EventExamples",
                "SplitMix",
                "StallLimit",
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),
        // README's whole server. It is in this package, so that each build of the tests compiles it.
        .executableTarget(
            name: "Server",
            dependencies: [
                "ACSIdentity",
                "ACSPhoneNumbers",
                "ACSSMS",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Examples/Server"
        ),
        // Generated code with all that the services described here do not need.
        .target(name: "ACSShelf", dependencies: ["ACSCore"], path: "Tests/Golden/wire-texts/expected"),
        // What acsgen generates from a description for tests.
        .target(name: "ACSArchive", dependencies: ["ACSCore"], path: "Tests/Golden/versions/expected"),
        .testTarget(
            name: "ExampleTests",
            dependencies: [
                "ACSCallAutomation",
                "ACSChat",
                "ACSCore",
                "ACSEmail",
                "ACSIdentity",
                "ACSJobRouter",
                "ACSMessages",
                "ACSPhoneNumbers",
                "ACSRooms",
                "ACSSIPRouting",
                "ACSSMS",
                "ACSTesting",
                "ACSTokenExchange",
                "Recording",
                "ServiceDescription",
                "StallLimit",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]
        ),
        .testTarget(
            name: "WireTests",
            dependencies: [
                "ACSArchive",
                "ACSAsyncHTTPClientTransport",
                "ACSAzureCLI",
                "ACSCallAutomation",
                "ACSChat",
                "ACSCore",
                "ACSEmail",
                "ACSEntraID",
                "ACSIdentity",
                "ACSJobRouter",
                "ACSMessages",
                "ACSPhoneNumbers",
                "ACSRooms",
                "ACSSIPRouting",
                "ACSSMS",
                "ACSShelf",
                "ACSTesting",
                "ACSTokenExchange",
                "ACSWebhooks",
                "Disclosure",
                "EventExamples",
                "GeneratedSizes",
                "LogLines",
                "PurchaseProcess",
                "RawServer",
                "ReadmeApps",
                "Recording",
                "Server",
                "ServiceDescription",
                "StallLimit",
                "TestCertificates",
                "Tools",
                "TransportKinds",
                "WireServer",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            exclude: ["Expectations", "Official/Responses", "Official/reduce.py", "Recordings/Exchanges"]
        ),
    ]
)

extension Target {
    /// A client library: generated sources, and the conveniences beside them.
    static func client(_ name: String, dependencies: [Target.Dependency] = []) -> Target {
        .target(name: name, dependencies: ["ACSCore"] + dependencies, path: "Sources/Clients/\(name)")
    }

    /// What several test targets share.
    static func support(
        _ name: String,
        dependencies: [Target.Dependency] = [],
        exclude: [String] = []
    ) -> Target {
        .target(name: name, dependencies: dependencies, path: "Tests/Support/\(name)", exclude: exclude)
    }
}

extension Target.Dependency {
    /// Starts programs, if the system allows that.
    static var subprocess: Target.Dependency {
        .product(name: "Subprocess", package: "swift-subprocess", condition: .when(platforms: [.linux, .macOS]))
    }
}

for target in package.targets where target.type != .system {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        ]
}
