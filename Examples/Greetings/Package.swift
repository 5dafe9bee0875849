// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "Greetings",
    platforms: [.macOS(.v15), .iOS(.v18)],
    products: [.library(name: "Greetings", targets: ["Greetings"])],
    dependencies: [
        .package(name: "swift-acs", path: "../..", traits: ["Generator"])
    ],
    targets: [
        // Generated from Specs/greetings.yaml: swift run acsgen generate
        .target(name: "Greetings", dependencies: [.product(name: "ACSCore", package: "swift-acs")]),
        .testTarget(
            name: "GreetingsTests",
            dependencies: ["Greetings", .product(name: "ACSTesting", package: "swift-acs")]
        ),
    ]
)
