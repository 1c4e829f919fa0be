; The installer for Windows, in English and French. It installs for one person,
; without asking for an administrator, and never touches that person's answers.
; Called by scripts/package-windows, which defines VERSION, DOTTED, SOURCE (a folder
; with what is installed), ICON and TARGET.

Target amd64-unicode
SetCompressor /SOLID lzma
!include MUI2.nsh
!include FileFunc.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Chevet"

Name "Chevet"
BrandingText "Chevet ${VERSION}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\Chevet"
InstallDirRegKey HKCU "Software\Chevet" "Folder"
RequestExecutionLevel user
ManifestDPIAware true

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\chevet.exe"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"

LangString comment ${LANG_ENGLISH} "Set up position, pillow and mattress when you wake with a sore upper back"
LangString comment ${LANG_FRENCH} "Réglez position, oreiller et matelas si le haut du dos est douloureux au réveil"
LangString kept ${LANG_ENGLISH} "Chevet is removed. Your answers stay in $APPDATA\Chevet: delete that folder if you no longer want them."
LangString kept ${LANG_FRENCH} "Chevet est supprimé. Vos réponses restent dans $APPDATA\Chevet : effacez ce dossier si vous n’en voulez plus."
LangString open ${LANG_ENGLISH} "Chevet is open. Close it, then try again."
LangString open ${LANG_FRENCH} "Chevet est ouvert. Fermez-le, puis réessayez."

VIProductVersion "${DOTTED}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "Chevet"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "Installer of Chevet"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "© 2026, the Chevet authors"
VIAddVersionKey /LANG=${LANG_FRENCH} "ProductName" "Chevet"
VIAddVersionKey /LANG=${LANG_FRENCH} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_FRENCH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_FRENCH} "FileDescription" "Programme d’installation de Chevet"
VIAddVersionKey /LANG=${LANG_FRENCH} "LegalCopyright" "© 2026, les auteurs de Chevet"

Section "Chevet"
  SetOutPath "$INSTDIR"
  ; A program that runs cannot be written over: ask for it to be closed.
  again:
  ClearErrors
  SetOverwrite try
  File "${SOURCE}\chevet.exe"
  IfErrors 0 written
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(open)" /SD IDCANCEL IDRETRY again
    Abort
  written:
  SetOverwrite on
  File "${SOURCE}\LICENCES.txt"
  File "${SOURCE}\README.txt"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Chevet.lnk" "$INSTDIR\chevet.exe" "" "$INSTDIR\chevet.exe" 0 SW_SHOWNORMAL "" "$(comment)"
  WriteRegStr HKCU "Software\Chevet" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Chevet"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\chevet.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Chevet authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  Delete "$INSTDIR\chevet.exe"
  Delete "$INSTDIR\LICENCES.txt"
  Delete "$INSTDIR\README.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Chevet.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Chevet"
  MessageBox MB_OK|MB_ICONINFORMATION "$(kept)" /SD IDOK
SectionEnd
